import pytest
import torch

from camnet_gui.errors import Cancelled
from camnet_gui.events import Event, Progress
from camnet_gui.model.config import GridConfig
from camnet_gui.model.nets import GridNet
from camnet_gui.teach.fit import FOLDS, _members, fit
from camnet_gui.train import metrics

SIZE = 256


def pictures(count: int, seed: int) -> torch.Tensor:
    """XYZ (N, 3, 256, 256) of soft random colours at various exposures."""
    generator = torch.Generator().manual_seed(seed)
    coarse = torch.rand(count, 3, 8, 8, generator=generator) * torch.rand(count, 1, 1, 1, generator=generator)
    return torch.nn.functional.interpolate(coarse, (SIZE, SIZE), mode="bilinear") * 0.8


def small(monochrome: bool = False, wild: float = 0.0) -> GridNet:
    """A net with a random last layer, which decides something else for each picture."""
    torch.manual_seed(3)
    net = GridNet(GridConfig(width=4, monochrome=monochrome))
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
    predicted = fit(net, torch.cat([train, look(train)], 1))
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
    weight = net.last.weight.detach().clone()
    train = pictures(4, 1)
    with torch.no_grad():
        finished = net(train, train).clamp(0, 1)
    finished += 0.02 * (torch.arange(4).view(4, 1, 1, 1) % 2 * 2 - 1)
    fit(net, torch.cat([train, finished], 1), shoots=[0, 1, 0, 1])
    assert torch.equal(net.last.weight, weight)


def test_photos_of_one_shoot_are_left_out_together() -> None:
    assert sorted(map(sorted, _members([0, 0, 1, 1, 1, 2]))) == [[0, 1], [2, 3, 4], [5]]
    members = _members(range(12))
    assert len(members) == FOLDS and sorted(i for fold in members for i in fold) == list(range(12))


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
