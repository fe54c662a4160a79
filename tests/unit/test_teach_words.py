"""Over-fitting told in words: by the gap that learning made, and by held-out photos that get worse."""

from __future__ import annotations

import pytest

from camnet_gui.teach.words import MEASURED, NOTHING, Fitting, Predicted, measured, words_about


def scores(held: float, learned: float, gap: float) -> dict[str, float]:
    return {"score": held, "train_psnr": learned, "gap": gap}


@pytest.mark.parametrize(("gap", "fit"), [(-1.0, "alike"), (0.5, "alike"), (1.2, "closer"), (2.4, "by-heart")])
def test_the_gap_tells_how_much_is_learned_by_heart(gap: float, fit: str) -> None:
    fitting = Fitting()
    fitting.see(scores(30.0, 28.0, 0.0))
    assert fitting.see(scores(29.99, 30.0 + gap, gap)) == fit
    assert fit == "alike" or f"{gap:.1f} dB" in fitting.sentence()


def test_while_held_out_photos_get_better_nothing_is_learned_by_heart() -> None:
    fitting = Fitting()
    # A fit at once meets its own photos far better from the first validation on.
    told = [fitting.see(scores(30.0 + step / 10, 34.0 + step / 5, 4.0 + step / 10)) for step in range(4)]
    assert told == ["closer"] * 4


def test_held_out_photos_that_get_worse_are_noticed() -> None:
    fitting = Fitting()
    assert fitting.see(scores(30.0, 31.0, 0.5)) == "alike"
    assert fitting.see(scores(30.4, 31.5, 0.8)) == "closer"
    # Both worse is a bad step, not over-fitting.
    assert fitting.see(scores(30.0, 31.2, 0.9)) == "closer"
    assert fitting.see(scores(30.2, 31.9, 1.4)) == "by-heart"
    assert fitting.see(scores(30.5, 31.9, 1.1)) == "closer"


def test_the_result_is_told_in_one_sentence() -> None:
    before = scores(25.0, 25.0, 0.0)
    assert "3.0 dB better than by the style" in words_about(before, scores(28.0, 30.0, 2.5), "Natural")
    assert "by heart" in words_about(before, scores(25.5, 29.0, 3.5), "Natural")
    assert "hardly better" in words_about(before, scores(25.1, 25.3, 0.2), "Natural")
    assert "better than Natural as it is (25.0 dB)" in words_about(before, scores(25.01, 25.0, 0.0), "Natural")
    told = words_about(before, scores(23.0, 25.0, 0.0), "Natural", better=True, predicted=Predicted(8, 1.25))
    assert "Natural (-2.0 dB), but 8 others, predicted in turn, 1.2 dB better" in told


def test_all_photos_that_were_not_learned_from_count_alike() -> None:
    assert Predicted(8, 1.0).better(-3.9, 2) and not Predicted(8, 1.0).better(-4.0, 2)
    assert NOTHING.better(0.02, 1) and not NOTHING.better(0.01, 3)


def test_what_pairs_support_is_what_was_measured_with_as_many() -> None:
    assert measured(4) is None
    assert measured(5) == measured(9) == (*MEASURED[0], MEASURED[1])
    assert measured(1000) == (*MEASURED[-1], None)
    errors = [error for _, error in MEASURED]
    assert errors == sorted(errors, reverse=True)
