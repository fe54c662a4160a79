"""Fixtures of all tests: an offscreen Qt, one torch thread, and the folder of shared pictures."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Before anything imports Qt or torch. A developer who wants to see the windows sets QT_QPA_PLATFORM=xcb.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")

# colour puts a stand-in for a missing matplotlib into sys.modules, on which torchmetrics trips when it comes later.
import torchmetrics.functional.image  # noqa: F401

# A slow machine makes no test fail.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


def _data_folder() -> Path | None:
    named = os.environ.get("CAMNET_DATA")
    folder = Path(named) if named else Path(__file__).resolve().parents[2] / "shared" / "data"
    return folder if folder.is_dir() else None


@pytest.fixture(scope="session")
def data_folder() -> Path:
    """The folder of real raws and photographs (CAMNET_DATA); tests that ask for it are skipped where it is absent."""
    folder = _data_folder()
    if folder is None:
        pytest.skip("no shared pictures: set CAMNET_DATA to their folder")
    return folder
