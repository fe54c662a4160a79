"""What the user decided for one photo, and its JSON sidecar beside the photo."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field


class WhiteBalance(BaseModel):
    """How grey is found. `as-shot` and `auto` need no numbers; `temperature` uses kelvin and tint; `picked` the gains.

    tint is Duv·-3000 as raw developers count it: positive is magenta, negative is green.
    """

    model_config = ConfigDict(frozen=True, extra="allow")

    mode: Literal["as-shot", "auto", "temperature", "picked"] = "as-shot"
    kelvin: float = Field(default=6500.0, ge=1500.0, le=25000.0)
    tint: float = Field(default=0.0, ge=-150.0, le=150.0)
    gains: tuple[float, float, float] = (1.0, 1.0, 1.0)


class Edits(BaseModel):
    """All controls of one photo; the defaults are a photo as first opened."""

    model_config = ConfigDict(frozen=True, extra="allow")

    version: int = 1
    style: str = "natural"
    strength: float = Field(default=1.0, ge=0.0, le=1.5)
    exposure: float = Field(default=0.0, ge=-4.0, le=4.0)
    denoise: float = Field(default=1.0, ge=0.0, le=1.5)
    white_balance: WhiteBalance = WhiteBalance()
