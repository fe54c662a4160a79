"""Quantiles and medians are NumPy's to the last bit, and a raw is read without numpy.ma."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
from folder_photos import write_photo
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from camnet_gui import ranks

numbers = st.floats(-1e6, 1e6)


@given(arrays(np.float64, st.integers(1, 40), elements=numbers), st.floats(0, 1))
def test_quantiles(values: np.ndarray, share: float) -> None:
    assert ranks.quantile(values, share) == np.quantile(values, share)


@given(arrays(np.float64, array_shapes(min_dims=1, max_dims=2, max_side=9), elements=numbers))
def test_medians(values: np.ndarray) -> None:
    assert np.array_equal(ranks.median(values), np.median(values, axis=0))


def test_reading_a_raw_does_not_import_numpy_ma(tmp_path: Path) -> None:
    photo = write_photo(tmp_path / "a.dng")
    code = (
        "import sys; from pathlib import Path; from camnet_gui.ahead import AlreadyRead;"
        f"AlreadyRead(Path({str(photo)!r})).result(); sys.exit('numpy.ma' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
