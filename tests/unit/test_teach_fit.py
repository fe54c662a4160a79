from copy import deepcopy

import pytest
import torch

from camnet_gui.errors import Cancelled
from camnet_gui.events import Event, Progress
from camnet_gui.model.config import GridConfig
from camnet_gui.model.nets import GridNet
from camnet_gui.teach import begin
from camnet_gui.teach import fit as module
from camnet_gui.teach.fit import FOLDS, SHARES, Fitted, _members, fit
from camnet_gui.train import metrics
from camnet_gui.train.pairs import PairSet

SIZE = 256


def pictures(count: int, seed: int) -> torch.Tensor:
    """XYZ (N, 3, 256, 256) of soft random colours at various exposures."""
    generator = torch.Generator().manual_seed(seed)
    coarse = torch.rand(count, 3, 8, 8, generator=generator) * torch.rand(count, 1, 1, 1, generator=generator)
    return torch.nn.functional.interpolate(coarse, (SIZE, SIZE), mode="bilinear") * 0.8


def small(monochrome: bool = False, wild: float = 0.0, table: int = 0) -> GridNet:
    """A net with a random last layer, which decides something else for each picture."""
    torch.manual_seed(3)
    net = GridNet(GridConfig(width=4, monochrome=monochrome, table=table))
    torch.nn.init.normal_(net.last.weight, std=wild)
    return net


def score(net: GridNet, xyz: torch.Tensor, wanted: torch.Tensor) -> float:
    with torch.no_grad():
        return float(metrics.psnr(net(xyz, xyz).clamp(0, 1), wanted).mean())


def test_one_look_for_all_photos_is_found_at_once() -> None:
    net = small(wild=0.3)

    def look(xyz: torch.Tensor) -> torch.Tensor:
        base = net.base(xyz)
        return (base**1.3 * 0.9 + 0.05 * base.flip(1)).clamp(0, 1)

    train, held = pictures(4, 1), pictures(3, 2)
    wanted = look(held)
    before = score(net, held, wanted)
    predicted = fit(net, torch.cat([train, look(train)], 1)).scores[1.0]
    # What it promises is what photos get that it has never seen, or a little less: it has all four now.
    assert before < 25 and score(net, held, wanted) > max(34, predicted - 1)


def test_what_a_style_decides_for_each_photo_is_kept() -> None:
    net, target = small(wild=0.3), small(wild=0.3)
    with torch.no_grad():
        target.last.bias += 0.02  # type: ignore[operator]
    train, held = pictures(4, 1), pictures(3, 2)
    with torch.no_grad():
        finished, wanted = target(train, train), target(held, held).clamp(0, 1)
    fit(net, torch.cat([train, finished], 1))
    assert score(net, held, wanted) > 50


def test_the_guide_that_a_look_asks_for_is_found() -> None:
    net = small()

    def look(xyz: torch.Tensor) -> torch.Tensor:
        base = net.base(xyz)
        grey = base.mean(1, keepdim=True)
        return base * (0.6 + 0.4 * torch.sin(12 * grey))

    train, held = pictures(4, 1), pictures(3, 2)
    fit(net, torch.cat([train, look(train)], 1))
    assert torch.allclose(net.guide.softmax(0), torch.full((3,), 1 / 3))
    assert score(net, held, look(held)) > 25


def test_what_no_photo_tells_of_another_is_not_learned() -> None:
    net = small(wild=0.3)
    # Two that ask for opposite things: to learn from both meets both, but neither tells of the other.
    train = pictures(2, 1)
    with torch.no_grad():
        finished = net(train, train).clamp(0, 1)
    finished += torch.tensor([-0.05, 0.05]).view(2, 1, 1, 1)
    scores = fit(net, torch.cat([train, finished], 1)).scores
    assert max(scores, key=lambda share: scores[share]) == 0.0 and set(scores) == set(SHARES)


def test_what_a_look_does_to_one_hue_is_found_by_the_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PIXELS", 8_000)
    found = []
    for table in (0, 5):
        net = small(table=table)

        def look(xyz: torch.Tensor, net: GridNet = net) -> torch.Tensor:
            base = net.base(xyz)
            red = (base[:, :1] - base[:, 1:].amax(1, keepdim=True)).clamp(min=0)
            return torch.cat([base[:, :1] - red, base[:, 1:] + red / 2], 1)

        train, held = pictures(4, 1), pictures(3, 2)
        fit(net, torch.cat([train, look(train)], 1))
        found.append(score(net, held, look(held)))
    assert found[1] > found[0] + 5


def test_held_out_photos_change_what_learning_from_all_would_change(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PIXELS", 8_000)
    train = pictures(4, 1)
    finished = small().base(train) ** 1.3 + 0.05 * train.mean((1, 2, 3), keepdim=True)
    pairs, net = torch.cat([train, finished], 1), small(wild=0.1, table=5)
    rest = fit(net, pairs[:3], held=pairs[3:]).rest
    assert {"table", "last.weight", "last.bias"} == set(rest)
    before = score(net, train[3:], finished[3:])
    state = net.state_dict()
    for name, change in rest.items():
        state[name] += change
    assert score(net, train[3:], finished[3:]) > before + 0.5


def test_photos_of_one_shoot_are_left_out_together() -> None:
    assert sorted(map(sorted, _members([0, 0, 1, 1, 1, 2]))) == [[0, 1], [2, 3, 4], [5]]
    members = _members(range(12))
    assert len(members) == FOLDS and sorted(i for fold in members for i in fold) == list(range(12))
    train, counted = pictures(2, 1), []
    for numbers in ([0, 0], [0, 1], []):
        counted.append(fit(small(), torch.cat([train, train], 1), numbers).photos)
    # What is predicted from its own shoot tells little of new photos.
    assert counted == [0, 2, 2]


def test_one_photo_alone_gives_a_look_too_and_fitting_can_be_stopped() -> None:
    net = small(wild=0.3)
    train = pictures(1, 1)
    finished = net.base(train) ** 1.3
    before = score(net, train, finished)
    fit(net, torch.cat([train, finished], 1))
    assert score(net, train, finished) > before + 5

    def stop(event: Event) -> None:
        assert isinstance(event, Progress) and event.done <= event.total
        raise Cancelled

    with pytest.raises(Cancelled):
        fit(net, torch.cat([train, finished], 1), report=stop)


def test_black_and_white_stays_black_and_white() -> None:
    net = small(monochrome=True, wild=0.1)
    train, held = pictures(3, 1), pictures(2, 2)
    grey = (net.base(train).mean(1, keepdim=True) ** 1.5).expand(-1, 3, -1, -1)
    wanted = (net.base(held).mean(1, keepdim=True) ** 1.5).expand(-1, 3, -1, -1)
    fit(net, torch.cat([train, grey], 1))
    with torch.no_grad():
        shown = net(held, held)
    assert torch.allclose(shown[:, 0], shown[:, 2], atol=1e-5) and score(net, held, wanted) > 35


@pytest.mark.parametrize("share", [1.0, 0.25, 0.0])
def test_what_is_worse_than_the_start_is_brought_back_in_part(share: float) -> None:
    start, end = small(wild=0.3, table=3), small(wild=0.3, table=3)
    with torch.no_grad():
        end.last.bias += 0.1  # type: ignore[operator]
        end.table += 0.2  # type: ignore[operator]
        xyz = pictures(2, 1)
        wanted = begin._between(start, end, share)(xyz, xyz).clamp(0, 1)
    held = PairSet(tuple(torch.cat([xyz, wanted], 1).movedim(1, -1).numpy()))
    whole = deepcopy(end)
    assert begin.toward(end, start, held, Fitted({}.fromkeys(SHARES, 20.0), 9, {})) == share
    assert score(end, xyz, wanted) > 35
    # Many photos that ask for something else outvote these two.
    others = {each: 20.0 - abs(each - 0.75) for each in SHARES}
    assert begin.toward(whole, start, held, Fitted(others, 9000, {})) == 0.75
