"""The report as one HTML file that needs nothing else: styles, plots and pictures are inside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from html import escape
from typing import Final

import numpy as np

from camnet_gui import color
from camnet_gui.evaluate import colour, enhance, plots, restore
from camnet_gui.evaluate.align import BORDER
from camnet_gui.evaluate.report import Report
from camnet_gui.evaluate.scores import BLOCK, FLAT, NAMES, PIXELS_PER_DEGREE, RISING
from camnet_gui.images import F64

_STYLE: Final = """
:root{color-scheme:light dark;--ink:#1b1b1d;--soft:#67676d;--line:#d5d5da;--page:#fff;--head:#f3f3f5;--best:#dff0e4}
@media(prefers-color-scheme:dark){:root{--ink:#e6e6e9;--soft:#9d9da4;--line:#3a3a40;--page:#19191c;--head:#242428;
--best:#1f3d2b}}
body{font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--page);max-width:1100px;margin:2em auto;
padding:0 1em}
h1,h2,h3{line-height:1.2}h2{border-bottom:1px solid var(--line);padding-bottom:.2em;margin-top:2em}
table{border-collapse:collapse;margin:1em 0;font-variant-numeric:tabular-nums}
.wide{overflow-x:auto}th,td{padding:.25em .6em;border-bottom:1px solid var(--line);text-align:right}
th{background:var(--head);font-weight:600}th:first-child,td:first-child,.words th,.words td{text-align:left}
td.best{background:var(--best);font-weight:600}small,.soft{color:var(--soft)}
svg{width:100%;max-width:860px;height:auto;font-size:12px}svg text{fill:var(--soft)}.grid{stroke:var(--line)}
.legend span{display:inline-block;margin-right:1.1em}.legend i{display:inline-block;width:.8em;height:.8em;
margin-right:.35em;border-radius:2px}
.crops td,.crops th{padding:2px;border:0;text-align:left;background:none;vertical-align:top}
.crops img{display:block;image-rendering:pixelated}
.shots figure{display:inline-block;margin:0 .6em .6em 0}.shots figcaption{font-size:13px;color:var(--soft)}
details{margin:1em 0}summary{cursor:pointer}
"""


def render(report: Report) -> str:
    """The whole page."""
    parts = [
        "<!doctype html>",
        '<html lang="en"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width,initial-scale=1">',
        f"<title>camnet evaluate</title><style>{_STYLE}</style></head><body>",
        "<h1>camnet evaluate</h1>",
        f'<p class="soft">{escape(report.made)} · camnet_gui {escape(report.version)} · {escape(report.machine)}<br>'
        f"<code>{escape(report.command)}</code></p>",
        *(_restore(outcome) for outcome in report.restore),
        *(_enhance(outcome) for outcome in report.enhance),
        *(_colour(outcome) for outcome in report.colour),
        "</body></html>",
    ]
    return "\n".join(parts) + "\n"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]], kind: str = "") -> str:
    """Cells are HTML already; one that begins with "*" is marked as the best. `kind` "words" holds no numbers."""

    def cell(text: str) -> str:
        return f'<td class="best">{text[1:]}</td>' if text.startswith("*") else f"<td>{text}</td>"

    body = "".join(f"<tr>{''.join(map(cell, row))}</tr>" for row in rows)
    names = "".join(f"<th>{text}</th>" for text in head)
    return f'<div class="wide"><table class="{kind}"><tr>{names}</tr>{body}</table></div>'


def _digits(metric: str) -> Callable[[float], str]:
    return (lambda v: f"{v:.4f}") if metric == "ssim" else (lambda v: f"{v:.2f}")


def _marked(metric: str, found: Sequence[dict[str, float] | None]) -> list[str]:
    """Cells "mean (worst)" of one column, the best mean marked."""
    show = _digits(metric)
    means = [entry["mean"] for entry in found if entry is not None]
    best = (max if metric in RISING else min)(means) if means else None
    return [
        "–"
        if entry is None
        else f"{'*' if entry['mean'] == best else ''}{show(entry['mean'])} <small>({show(entry['worst'])})</small>"
        for entry in found
    ]


def _restore(outcome: restore.Outcome) -> str:
    present = [p for p in outcome.programs if not p.missing]
    absent = [p.name for p in outcome.programs if p.missing]
    levels = [level.text for level in outcome.levels]
    names = [p.name for p in present]
    found = {(p.key, level.text): outcome.summary(p.key, level) for p in present for level in outcome.levels}
    parts = [
        f"<h2>Restoring: {escape(outcome.name)}</h2>",
        f"<p>{len(outcome.pictures)} pictures as linear light, seen through three cameras' matrices in turn and "
        "mosaicked in the four Bayer phases in turn, white balance 2.0/1.0/1.5, Poisson-Gaussian noise "
        "var(x) = λ_shot·x + σ_read², 14-bit DNG. Every program reads that file. Results are shifted by whole pixels "
        "to where they fit, and multiplied by the one number in linear light that makes their own PSNR largest; "
        f"{BORDER} pixels of the border are left out. "
        "Tables show the mean over the pictures and, small, the worst.</p>",
        plots.legend(names),
        plots.lines(
            levels,
            {p.name: [_mean(found[p.key, level], "psnr") for level in levels] for p in present},
            NAMES["psnr"],
            "λ_shot",
        ),
        plots.bars(
            levels,
            {p.name: [_mean(found[p.key, level], "s_cielab") for level in levels] for p in present},
            NAMES["s_cielab"] + " (less is better)",
            "λ_shot",
        ),
    ]
    for metric in ("psnr", "psnr_linear", "ssim", "s_cielab", "flat_delta_e"):
        columns = [_marked(metric, [found[p.key, level].get(metric) for p in present]) for level in levels]
        rows = [[escape(name), *cells] for name, *cells in zip(names, *columns, strict=True)]
        head = ["program", *(f"λ_shot {level}" for level in levels)]
        parts.append(f"<h3>{escape(NAMES[metric])}</h3>{_explained(metric)}{_table(head, rows)}")
    parts.append("<h3>The programs</h3>")
    programs = ([p.name, escape(p.version), escape(p.about)] for p in present)
    parts.append(_table(["program", "version", "how"], programs, "words"))
    if absent:
        parts.append(f"<p>Not installed: {escape(', '.join(absent))}.</p>")
    parts += [_tuned(outcome), _failures(outcome), _crops(outcome)]
    return "\n".join(parts)


def _mean(found: dict[str, dict[str, float]], metric: str) -> float | None:
    return found[metric]["mean"] if metric in found else None


def _explained(metric: str) -> str:
    texts = {
        "psnr_linear": "Of linear sRGB clipped to [0, 1], as the truth is.",
        "s_cielab": f"Mean ΔE2000 after the eye's spatial filters at {PIXELS_PER_DEGREE:g} pixels per degree.",
        "flat_delta_e": f"Mean ΔE2000 of {BLOCK} × {BLOCK} blocks where the truth is flat (neighbours in sRGB differ "
        f"by less than {FLAT:g} of white on average). Each block is averaged in linear light first, so that noise "
        "averages out and error of colour is left. Programs that clip negative values lift dark blocks by that.",
    }
    return f'<p class="soft">{escape(texts[metric])}</p>' if metric in texts else ""


def _tuned(outcome: restore.Outcome) -> str:
    parts = []
    for program in outcome.programs:
        found = outcome.tuned.get(program.key)
        if not found:
            continue
        levels = list(found)
        columns = []
        for level in levels:
            best = max(found[level].values())
            columns.append([f"{'*' if v == best else ''}{v:.2f}" for v in found[level].values()])
        rows = [[escape(text), *cells] for text, *cells in zip(found[levels[0]], *columns, strict=True)]
        parts.append(
            f"<details><summary>Settings tried of {escape(program.name)}</summary>"
            f"<p>Mean PSNR in dB of the first {restore.TUNED_ON} pictures; the best one of each level is what is "
            "compared. That is generous: these pictures are part of the comparison.</p>"
            f"{_table(['setting', *levels], rows)}</details>"
        )
    return "\n".join(parts)


def _failures(outcome: restore.Outcome) -> str:
    failed = outcome.failures()
    if not failed:
        return ""
    rows = ([escape(r.program), escape(r.picture), r.level.text, escape(r.error)] for r in failed)
    return f"<h3>Failures</h3>{_table(['program', 'picture', 'λ_shot', 'what happened'], rows, 'words')}"


def _crops(outcome: restore.Outcome) -> str:
    if not outcome.crops:
        return ""
    levels = [level.text for level in outcome.levels]
    by_place = {(crop.picture, crop.program, crop.level): crop.data for crop in outcome.crops}
    parts = ["<h3>Parts at 100 %</h3>", '<p class="soft">JPEG of quality 95, colour not subsampled.</p>']
    for picture in dict.fromkeys(crop.picture for crop in outcome.crops):
        rows = [
            f"<tr><th></th>{''.join(f'<th>λ_shot {level}</th>' for level in levels)}</tr>",
            f"<tr><th>truth</th><td>{_image(by_place[picture, 'truth', ''], 'truth')}</td></tr>",
        ]
        for program in (p for p in outcome.programs if not p.missing):
            cells = (by_place.get((picture, program.key, level)) for level in levels)
            images = "".join(f"<td>{_image(data, program.name) if data else '–'}</td>" for data in cells)
            rows.append(f"<tr><th>{escape(program.name)}</th>{images}</tr>")
        parts.append(f'<h4>{escape(picture)}</h4><div class="wide"><table class="crops">{"".join(rows)}</table></div>')
    return "\n".join(parts)


def _image(data: str, text: str) -> str:
    return f'<img alt="{escape(text)}" src="{data}">'


def _enhance(outcome: enhance.Outcome) -> str:
    columns = outcome.columns()
    metrics = ("psnr", "ssim", "delta_e", "s_cielab")
    found = [outcome.summary(*column) for column in columns]
    cells = []
    for metric in metrics:
        show = _digits(metric)
        cells.append([f"{show(f[metric]['mean'])} <small>({show(f[metric]['worst'])})</small>" for f in found])
    rows = [[escape(t), escape(r), *row] for (t, r), *row in zip(columns, *cells, strict=True)]
    parts = [
        f"<h2>Enhancing: {escape(outcome.name)}</h2>",
        f"<p>{escape(outcome.about)} Mean over {len({row.picture for row in outcome.rows})} pictures and, small, the "
        f"worst. “{enhance.PLAIN}” is the rendition by matrix and curve alone.</p>",
        _table(["truth of", "rendition", *(escape(NAMES[metric]) for metric in metrics)], rows),
        *(f"<p>Left out: {escape(text)}</p>" for text in outcome.skipped),
        '<div class="shots">',
    ]
    for (picture, target, rendition), data in outcome.shown.items():
        caption = escape(f"{target}: {rendition}" if rendition != "truth" else f"{target}: truth, {picture}")
        parts.append(f"<figure>{_image(data, caption)}<figcaption>{caption}</figcaption></figure>")
    return "\n".join([*parts, "</div>"])


def _colour(outcome: colour.Outcome) -> str:
    rows = [
        [
            escape(r.program), escape(r.balance), f"{r.delta_e.mean():.2f}", f"{r.delta_e.max():.2f}",
            escape(colour.PATCHES[int(r.delta_e.argmax())]), f"{r.scale:.3f}",
        ]
        for r in outcome.readings
    ]  # fmt: skip
    each = [
        [name, *(f"{reading.delta_e[i]:.2f}" for reading in outcome.readings)] for i, name in enumerate(colour.PATCHES)
    ]
    head = ["patch", *(f"{escape(r.program)}, {r.balance}" for r in outcome.readings)]
    edition = outcome.edition.replace("-", " November ")
    return "\n".join(
        [
            f"<h2>Colour: {escape(outcome.name)}</h2>",
            f"<p>ΔE2000 to the L*a*b* (D50) that X-Rite published for charts made {edition}; adapted by Bradford, "
            "exposure fitted on the greys 8 to 3.5. “On the grey” is white balance by the patch neutral 5, the same "
            "for all programs.</p>",
            _table(["program", "white balance", "mean ΔE2000", "largest", "of", "exposure scale"], rows),
            f"<details><summary>Every patch</summary>{_table(head, each)}</details>",
            f"<p>{_image(outcome.picture, 'the chart, with what was read outlined')}</p>",
            *(_swatches(outcome.reference, reading) for reading in outcome.readings),
        ]
    )


def _swatches(reference: F64, reading: colour.Reading) -> str:
    """The chart with every patch's published colour in the middle of the one that was read."""
    cells = []
    for i, name in enumerate(colour.PATCHES):
        x, y = i % 6 * 60, i // 6 * 60
        outer, inner = _hex(reading.lab[:, i]), _hex(reference[:, i])
        cells.append(
            f'<rect x="{x}" y="{y}" width="58" height="58" fill="{outer}"><title>{name}: ΔE {reading.delta_e[i]:.1f}'
            f'</title></rect><rect x="{x + 17}" y="{y + 17}" width="24" height="24" fill="{inner}"/>'
        )
    caption = f"{escape(reading.program)}, {reading.balance}: outside what was read, inside what was published"
    return (
        f'<figure style="display:inline-block"><svg viewBox="0 0 360 240" style="width:360px">{"".join(cells)}</svg>'
        f"<figcaption><small>{caption}</small></figcaption></figure>"
    )


def _hex(lab: F64) -> str:
    xyz = color.bradford(color.D50_WHITE, color.D65_WHITE) @ color.lab_to_xyz(lab, color.D50_WHITE)
    code = np.rint(color.srgb_encode((color.M_XYZ_TO_SRGB @ xyz).astype(np.float32)) * 255).astype(int)
    return "#" + "".join(f"{value:02x}" for value in code)
