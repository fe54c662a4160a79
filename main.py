"""Start the window: ``python main.py [FILE]``."""

from camnet_gui.gui.app import main

if __name__ == "__main__":
    raise SystemExit(main())
