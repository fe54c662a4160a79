"""`python -m camnet_gui` is the command line, `camnet`."""

from camnet_gui.cli import main

if __name__ == "__main__":
    main()
