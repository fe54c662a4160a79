"""What each style makes of a picture: the truth of its Enhance-Net.

A formula takes whole pictures (N, 3, H, W), RGB, sRGB-encoded [0, 1], and gives finished ones of the same kind.
"Lightness" is Oklab's L below, 0.56 at middle grey; "stops" count log2 of luminance, 0 at white.
"""

from __future__ import annotations

import math
from typing import Final

import torch
from torch import Tensor

from camnet_gui.train.losses import apply_matrix, srgb_curve
from camnet_gui.train.styles.tools import (
    encoded,
    from_oklab,
    fullness,
    into_gamut,
    luminance,
    near_hue,
    rise,
    s_curve,
    smooth_keeping_edges,
    to_oklab,
    turned,
)
from camnet_gui.train.synth import srgb_decode

_MIDDLE_GREY: Final = math.log2(0.18)
_BLACK: Final = 2.0**-8  # added before the logarithm: noise in black must not become detail
_SKIN: Final = 47.0  # Oklab hue in degrees of skin, light and dark
# Film: how much of each layer's exposure is another colour's, rows red, green, blue; rows sum to 1.
_CROSSTALK: Final = ((0.92, 0.06, 0.02), (0.04, 0.91, 0.05), (0.02, 0.07, 0.91))
# Film, per layer: gamma of the straight part, and the brightest the shoulder would reach, linear light.
_GAMMA: Final = (1.42, 1.38, 1.30)
_BRIGHTEST: Final = (1.28, 1.25, 1.20)
_FILM_GREY: Final = (0.17, 0.20)  # exposure, and the linear light it comes out with in each layer
_FILM_BLACK: Final = 0.003  # of the densest film, linear light


def natural(picture: Tensor) -> Tensor:
    """The finished photograph itself."""
    return picture


def mono(picture: Tensor) -> Tensor:
    """Black and white as film behind a yellow-orange filter.

    Grey is 0.40 R + 0.45 G + 0.15 B of linear light, encoded, with a soft S-curve.
    """
    mix = torch.tensor([0.40, 0.45, 0.15]).to(picture).view(1, 3, 1, 1)
    grey = srgb_curve((srgb_decode(picture) * mix).sum(dim=1, keepdim=True))
    return s_curve(grey, 0.30).clamp(0.0, 1.0).expand(-1, 3, -1, -1)


def clear(picture: Tensor) -> Tensor:
    """Local contrast and detail: the log2 luminance is split by guided filters into base, structure and detail.

    The base is drawn towards middle grey (shadows ×0.65, highlights ×0.88), structure and detail grow ×1.25 and ×1.35,
    saturation by 8 %, and a soft S-curve of the encoded result gives the whole its contrast back.
    """
    linear = srgb_decode(picture)
    luma = luminance(linear)
    light = (luma + _BLACK).log2()
    extent = min(picture.shape[-2:])
    base = smooth_keeping_edges(light, max(extent // 10, 2), 1.0)
    fine = smooth_keeping_edges(light, max(extent // 60, 1), 0.15)
    # Strong edges belong to neither scale's detail: bounding them keeps halos away.
    structure = torch.tanh(fine - base)
    detail = 0.7 * torch.tanh((light - fine) / 0.7)
    kept = light - structure - detail
    offset = kept - _MIDDLE_GREY
    drawn = _MIDDLE_GREY + torch.where(offset < 0, 0.65, 0.88) * offset
    # Deep black stays black: there is nothing to lift but noise.
    lift = torch.lerp(kept, drawn, (luma / 0.01).clamp(0.0, 1.0))
    wanted = (2.0 ** (lift + 1.25 * structure + 1.35 * detail) - _BLACK).clamp(min=0.0)
    ratio = (wanted + _BLACK) / (luma + _BLACK)
    richer = wanted + 1.08 * (linear * ratio - wanted)
    return s_curve(encoded(into_gamut(richer)), 0.20).clamp(0.0, 1.0)


def vivid(picture: Tensor) -> Tensor:
    """Saturation and contrast in Oklab.

    Lightness takes an S-curve of strength 0.28 after a power of 0.93. Chroma grows by up to 65 %; by a tenth of that on
    skin, by half of it on deep blues, which turn electric, and not in the noise of deep shadows. Both grow less, by the
    square of its fullness, the nearer a colour is to the gamut's border, so that no saturated red clips. Yellow greens
    turn 5° to green, blues darken by up to 5 % of lightness.
    """
    linear = srgb_decode(picture)
    lightness, a, b = to_oklab(linear)
    chroma = (a * a + b * b).sqrt()
    full = fullness(linear).square()
    change = s_curve(lightness.clamp(0.0, 1.0).pow(0.93), 0.28) - lightness
    # What is full can't grow lighter without clipping or paling.
    wanted = lightness + change - full * change.clamp(min=0.0)
    skin = near_hue(a, b, _SKIN, 22.0) * (1.0 - rise(chroma, 0.11, 0.17))
    deep_blue = near_hue(a, b, 270.0, 20.0) * (1.0 - rise(lightness, 0.45, 0.70))
    gain = 0.65 * (1.0 - full) * rise(lightness, 0.12, 0.40)
    gain = gain * (1.0 - 0.90 * skin) * (1.0 - 0.5 * deep_blue)
    # Chroma goes with lightness, or darkened colours would look fuller and lightened ones washed out.
    scale = (1.0 + gain) * (wanted / lightness.clamp(min=1e-3)).clamp(max=1.5).sqrt()
    leaves = near_hue(a, b, 122.0, 18.0) * rise(chroma, 0.03, 0.10)
    a, b = turned(a * scale, b * scale, math.radians(5.0) * leaves)
    sky = near_hue(a, b, 250.0, 24.0) * rise(chroma, 0.02, 0.12)
    return encoded(into_gamut(from_oklab(wanted * (1.0 - 0.05 * sky), a, b)))


def soft_portrait(picture: Tensor) -> Tensor:
    """Low contrast, light and warm, in Oklab.

    Lightness: 1.35 L/(1 + 0.35 L), an inverse S-curve of strength 0.10, then 0.4 % of flare in light: matte blacks.
    Chroma ×0.92, ×0.78 where it is strong. Skin is evened, not blurred: its hue is drawn 40 % towards 47°, its chroma
    30 % towards 0.07, and it is lightened by 0.02. Highlights warm by up to (0.005, 0.016) in (a, b), but not the sky.
    """
    lightness, a, b = to_oklab(srgb_decode(picture))
    chroma = (a * a + b * b).sqrt()
    wanted = 0.99 * s_curve((1.35 * lightness / (1.0 + 0.35 * lightness)).clamp(0.0, 1.0), -0.10)
    skin = near_hue(a, b, _SKIN, 22.0) * rise(chroma, 0.015, 0.05) * (1.0 - rise(chroma, 0.13, 0.20))
    sky = near_hue(a, b, 255.0, 35.0) * rise(chroma, 0.01, 0.06)
    angle = math.radians(_SKIN)
    sine = (b * math.cos(angle) - a * math.sin(angle)) / chroma.clamp(min=1e-3)
    a, b = turned(a, b, -0.40 * skin * sine)
    pastel = 0.92 - 0.14 * rise(chroma, 0.10, 0.30)
    scale = torch.lerp(pastel, 0.95 * (0.70 + 0.30 * 0.07 / chroma.clamp(min=0.02)), skin)
    warm = rise(wanted, 0.45, 0.95) * (1.0 - sky)
    light = wanted + 0.02 * skin * rise(wanted, 0.3, 0.6) * (1.0 - rise(wanted, 0.8, 0.97))
    shown = into_gamut(from_oklab(light, a * scale + 0.005 * warm, b * scale + 0.016 * warm))
    # Flare, as a lens veils the dark; added to lightness it would begin with a step.
    return encoded(0.004 + 0.996 * shown)


def film(picture: Tensor) -> Tensor:
    """A negative printed on film, layer by layer.

    Each layer's exposure E takes some of the other colours (cross-talk). Its density above the base is
    D = log10(1 + (k/E)^n): straight with gamma n, bending into a long shoulder, as the characteristic curves that
    makers publish do (Hurter & Driffield 1890; a negative's gamma is near 0.6 and a print's near 2.5, together 1.5).
    Gammas are 1.42, 1.38, 1.30 and shoulders end at 1.28, 1.25, 1.20 for red, green, blue, all crossing at middle grey:
    warm highlights, cool shadows. The densest black lets 0.3 % through. Then, in Oklab, full colours are up to 5 %
    denser, and greens have a quarter less chroma and turn 7° to yellow.
    """
    exposure = apply_matrix(torch.tensor(_CROSSTALK).to(picture), srgb_decode(picture))
    gamma = torch.tensor(_GAMMA).to(picture).view(1, 3, 1, 1)
    brightest = torch.tensor(_BRIGHTEST).to(picture).view(1, 3, 1, 1)
    k_to_gamma = _FILM_GREY[0] ** gamma * (brightest / _FILM_GREY[1] - 1.0)
    powered = exposure.clamp(min=0.0).pow(gamma)
    light = _FILM_BLACK + (1.0 - _FILM_BLACK) * brightest * powered / (powered + k_to_gamma)
    lightness, a, b = to_oklab(light)
    chroma = (a * a + b * b).sqrt()
    green = near_hue(a, b, 138.0, 26.0) * rise(chroma, 0.02, 0.08)
    a, b = turned(a, b, -math.radians(7.0) * green)
    muted = 1.0 - 0.25 * green
    dense = 1.0 - 0.05 * rise(chroma, 0.05, 0.25)
    return encoded(into_gamut(from_oklab(lightness * dense, a * muted, b * muted)))


def night(picture: Tensor) -> Tensor:
    """Lifts the dark, by the base of a guided filter of the log2 luminance; lamps and mid-tones stay.

    The base gains up to 1.7 stops between 5.5 and 4.5 stops below white, falling to nothing at 8.5 stops (black stays
    black, noise isn't lifted) and at 1 stop (lamps keep their colour), nor more than a channel has room for;
    a bright picture gets down to 40 % of that.
    Local contrast grows ×1.15, but shrinks ×0.85 in the deepest tones, whose saturation falls by up to 40 %;
    what is lifted loses 8 % a stop, as it looks fuller than it was.
    """
    linear = srgb_decode(picture)
    luma = luminance(linear)
    light = (luma + 0.5 * _BLACK).log2()
    extent = min(picture.shape[-2:])
    smooth = smooth_keeping_edges(light, max(extent // 12, 2), 0.7)
    detail = torch.tanh(light - smooth)
    base = light - detail
    key = light.mean(dim=(2, 3), keepdim=True)
    amount = 1.0 - 0.6 * rise(key, -4.0, -1.5)
    gain = 1.7 * amount * rise(base, -8.5, -5.5) * (1.0 - rise(base, -4.5, -1.0))
    deep = 1.0 - rise(base, -8.0, -5.0)
    change = gain + (0.15 - 0.30 * deep) * detail
    # No more than what is left to white in the fullest channel: a lifted red or lamp would turn pale.
    room = 0.02 - linear.amax(dim=1, keepdim=True).clamp(min=1e-4).log2()
    up = change.clamp(min=0.0)
    change = change.clamp(max=0.0) + up * room / (up**3 + room**3).pow(1 / 3)
    # A ratio, not a sum: black stays black whatever its neighbours gain.
    lifted = linear * 2.0**change
    grey = luminance(lifted)
    return encoded(into_gamut(grey + (lifted - grey) * (1.0 - 0.4 * deep) * (1.0 - 0.08 * gain)))
