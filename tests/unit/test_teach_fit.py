import torch

from camnet_gui.model.config import GridConfig
from camnet_gui.model.nets import GridNet
from camnet_gui.teach.fit import fit
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
    found = fit(net, torch.cat([train, look(train)], 1), lambda guess: score(guess, held, wanted))
    assert found == score(net, held, wanted)
    assert before < 25 and found > 34


def test_what_a_style_decides_for_each_photo_is_kept() -> None:
    net, target = small(wild=0.3), small(wild=0.3)
    with torch.no_grad():
        target.last.bias += 0.02  # type: ignore[operator]
    train, held = pictures(4, 1), pictures(3, 2)
    with torch.no_grad():
        finished, wanted = target(train, train), target(held, held)
    found = fit(
        net, torch.cat([train, finished], 1), lambda guess: float(-(guess(held, held) - wanted).square().mean())
    )
    assert found > -1e-5


def test_a_net_that_is_right_stays_as_it_is() -> None:
    net = small(wild=0.3)
    weight = net.last.weight.detach().clone()
    xyz = pictures(3, 1)
    both = torch.cat([xyz, torch.rand(3, 3, SIZE, SIZE)], 1)
    assert fit(net, both, lambda guess: 50.0) == 50.0
    assert torch.equal(net.last.weight, weight)


def test_black_and_white_stays_black_and_white() -> None:
    net = small(monochrome=True, wild=0.1)
    train, held = pictures(3, 1), pictures(2, 2)
    grey = (net.base(train).mean(1, keepdim=True) ** 1.5).expand(-1, 3, -1, -1)
    wanted = (net.base(held).mean(1, keepdim=True) ** 1.5).expand(-1, 3, -1, -1)
    found = fit(net, torch.cat([train, grey], 1), lambda guess: score(guess, held, wanted))
    with torch.no_grad():
        shown = net(held, held)
    assert torch.allclose(shown[:, 0], shown[:, 2], atol=1e-5) and found > 35
