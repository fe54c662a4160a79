"""Qt's system libraries on Debian: find the missing ones, install them as root, else print the line that does.

`python qt_libs.py [--offscreen]`; with --offscreen only what a Qt without windows needs. Standard library only.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys

# soname -> Debian package: what PySide6's QtCore, QtGui, QtWidgets, QtSvg link to and don't bring themselves
OFFSCREEN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
# and its platform plugins xcb and wayland
WINDOWS = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdrm.so.2": "libdrm2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def missing(libraries: dict[str, str]) -> dict[str, str]:
    """Those of `libraries` that the loader does not find."""
    absent = {}
    for soname, package in libraries.items():
        try:
            ctypes.CDLL(soname)
        except OSError:
            absent[soname] = package
    return absent


def main(arguments: list[str]) -> int:
    """Install or tell; 0 when everything is there in the end."""
    if not sys.platform.startswith("linux"):
        return 0
    wanted = OFFSCREEN if "--offscreen" in arguments else OFFSCREEN | WINDOWS
    absent = missing(wanted)
    if not absent:
        return 0
    packages = sorted(set(absent.values()))
    if shutil.which("apt-get") is None:
        print(f"Qt needs libraries that are not installed: {', '.join(absent)}", file=sys.stderr)
        return 1
    line = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if os.geteuid() != 0:
        print(f"Qt needs system libraries that are not installed. Install them with:\n\n  sudo {' '.join(line)}\n")
        return 1
    print(f"Installing Qt's system libraries: {' '.join(packages)}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], env=environment, check=False)
    done = subprocess.run(line, env=environment, stdout=subprocess.DEVNULL, check=False)
    if done.returncode == 0:
        # A new process, as the loader of this one may remember what it did not find.
        done = subprocess.run([sys.executable, __file__, "--check", *arguments], check=False)
    return done.returncode


if __name__ == "__main__":
    if "--check" in sys.argv:
        still = missing(OFFSCREEN if "--offscreen" in sys.argv else OFFSCREEN | WINDOWS)
        if still:
            print(f"Still missing: {', '.join(still)}", file=sys.stderr)
        raise SystemExit(bool(still))
    raise SystemExit(main(sys.argv[1:]))
