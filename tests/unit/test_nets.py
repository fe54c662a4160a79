"""The paper's size and cost, starting points and receptive fields of the nets."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from torch.utils.flop_counter import FlopCounterMode

from camnet_gui.model.config import FAST_RESTORE, EnhanceConfig, GridConfig, RestoreConfig, UNetConfig
from camnet_gui.model.grid import GridStyle, StyleGrid
from camnet_gui.model.nets import EnhanceNet, GridNet, RestoreNet, corners, root_decode, root_encode
from camnet_gui.model.weights import contract_of, tensors_of


def parameters(net: torch.nn.Module) -> int:
    return sum(p.numel() for p in net.parameters())


def test_the_papers_nets_have_the_papers_parameters() -> None:
    with torch.device("meta"):
        assert parameters(RestoreNet()) == 13_262_956
        assert parameters(EnhanceNet()) == 13_264_972


def test_the_papers_nets_cost_the_papers_operations() -> None:
    with torch.device("meta"), FlopCounterMode(display=False) as counter:
        # 4032×3024 pixels are 1512 × 2016 quads, whose height no 16 divides: count on fewer rows, all cost the same.
        RestoreNet().unet(torch.empty(1, 5, 1504, 2016))
        EnhanceNet().unet(torch.empty(1, 12, 1504, 2016))
    assert counter.get_total_flops() * 1512 / 1504 == pytest.approx(3.28e12, rel=0.005)


def test_the_fast_net_fits_its_budget() -> None:
    with torch.device("meta"), FlopCounterMode(display=False) as counter:
        RestoreNet(FAST_RESTORE).unet(torch.empty(1, 16, 1504, 2000))
    assert counter.get_total_flops() < 250e9


def test_the_fast_net_starts_as_its_interpolation() -> None:
    net = RestoreNet(FAST_RESTORE)
    planes = torch.full((1, 4, 16, 16), 0.3)
    with torch.inference_mode():
        assert torch.allclose(net(planes, planes * 0.1), torch.full((1, 3, 32, 32), 0.3), atol=1e-6)


def test_the_deep_path_is_heard_at_the_start() -> None:
    torch.manual_seed(0)
    net = RestoreNet(replace(RestoreConfig(), unet=UNetConfig(channels=(8, 16, 32, 64, 128), global_width=64)))
    torch.nn.init.ones_(net.unet.last.weight)
    planes = torch.rand(1, 4, 64, 64)
    with torch.inference_mode():
        full = net.unet(torch.cat([planes, planes[:, :1]], 1))
        net.unet.down[-1].convs[-1].weight.zero_()
        net.unet.squeeze[-1].weight.zero_()
        silenced = net.unet(torch.cat([planes, planes[:, :1]], 1))
    assert (full - silenced).std() > 0.02 * full.std()


def test_root_encoding_is_odd_and_invertible() -> None:
    x = torch.linspace(-0.2, 2, 999, dtype=torch.float64)
    assert torch.allclose(root_decode(root_encode(x)), x, atol=1e-9)
    assert torch.allclose(root_encode(-x), -root_encode(x))
    assert (root_encode(x).diff() > 0).all()


def reach(net: torch.nn.Module, picture: torch.Tensor, run: object) -> int:
    """Largest distance, in picture pixels, at which an input pixel changes the output pixels in the middle."""
    picture.requires_grad_()
    output = run(picture)  # type: ignore[operator]
    middle = picture.shape[-1] // 2
    output[..., middle : middle + 2, middle : middle + 2].sum().backward()
    assert picture.grad is not None
    rows = torch.nonzero(picture.grad.abs().sum((0, 1)).sum(1)).flatten()
    return max(middle - int(rows.min()), int(rows.max()) - middle - 1)


@pytest.mark.parametrize("skip", [False, True])
def test_the_contract_names_the_receptive_field_of_restore(skip: bool) -> None:
    torch.manual_seed(1)
    unet = UNetConfig(channels=(4, 6, 8), convs=(1, 2, 1), dilation=(1, 2, 1), global_width=0, padding="zeros")
    net = RestoreNet(RestoreConfig(unet, "any-camera", skip)).double()
    torch.nn.init.normal_(net.unet.last.weight)

    def run(mosaic: torch.Tensor) -> torch.Tensor:
        planes = torch.nn.functional.pixel_unshuffle(mosaic, 2)
        return net(planes, planes.detach() * 0.01)

    found = reach(net, torch.rand(1, 1, 256, 256, dtype=torch.float64), run)
    field = contract_of(net).receptive_field
    assert found <= field <= found + 24


def test_the_contract_names_the_receptive_field_of_enhance() -> None:
    torch.manual_seed(1)
    unet = UNetConfig(channels=(4, 6, 8), dilation=(1, 2, 4), convs=(2, 2, 2), residual=True, global_width=0)
    net = EnhanceNet(EnhanceConfig(unet)).double()
    torch.nn.init.normal_(net.unet.last.weight)
    found = reach(net, torch.rand(1, 3, 384, 384, dtype=torch.float64), net)
    field = contract_of(net).receptive_field
    assert found <= field <= found + 24


def test_the_papers_receptive_fields() -> None:
    with torch.device("meta"):
        assert contract_of(RestoreNet()).receptive_field == pytest.approx(308, abs=4)
        assert contract_of(EnhanceNet()).receptive_field == pytest.approx(996, abs=4)


def fast(net: GridNet) -> GridStyle:
    return GridStyle(net.config, tensors_of(net))


def styled_net(table: int = 9, monochrome: bool = False) -> GridNet:
    torch.manual_seed(5)
    net = GridNet(GridConfig(monochrome=monochrome, table=table)).eval()
    torch.nn.init.normal_(net.last.weight, std=0.05)
    if net.table is not None:
        torch.nn.init.normal_(net.table, std=0.05)
    return net


@pytest.mark.parametrize("table", [0, 9])
def test_the_fast_slicing_equals_the_nets_own(table: int) -> None:
    net, generator = styled_net(table), np.random.default_rng(1)
    grid = fast(net).grid(generator.random((3, 90, 120), dtype=np.float32))
    xyz = generator.random((3, 150, 201), dtype=np.float32)
    xyz[:, 0, :2] = np.array([[0, 0, 0], [2, 2, 2]]).T  # black and white are corners of the table
    with torch.inference_mode():
        base = net.base(torch.from_numpy(xyz)[None])
        expected = (base + net.slice(torch.from_numpy(grid.coefficients)[None], base)).clamp(0, 1)
    assert np.abs(grid.apply(xyz, (0, 0, 1, 1)) - expected[0].permute(1, 2, 0).numpy()).max() < 1e-4


def test_a_monochrome_style_has_no_colour_whatever_was_learned() -> None:
    net, generator = styled_net(monochrome=True), np.random.default_rng(4)
    grid = fast(net).grid(generator.random((3, 64, 64), dtype=np.float32))
    xyz = generator.random((3, 60, 70), dtype=np.float32) * 0.9
    for strength in (1.0, 1.5):
        shown = grid.apply(xyz, (0, 0, 1, 1), strength)
        assert shown.std() > 0.01
        assert np.ptp(shown, axis=2).max() < 2e-4
    assert np.ptp(grid.apply(xyz, (0, 0, 1, 1), 0.5), axis=2).max() > 0.05


def test_a_table_gives_each_colour_its_own_change() -> None:
    net, at = styled_net(), torch.cartesian_prod(*[torch.arange(9)] * 3)
    indices, shares = corners(at / 8, 9)
    assert net.table is not None
    found = (net.table.reshape(-1, 3)[indices] * shares[..., None]).sum(1)
    assert torch.allclose(found, net.table.reshape(-1, 3), atol=1e-6)
    # A table that is linear in the colours is met between its entries too.
    colours = torch.rand(500, 3, generator=torch.Generator().manual_seed(1))
    indices, shares = corners(colours, 9)
    assert torch.allclose((at[indices] / 8 * shares[..., None]).sum(1), colours, atol=1e-6)


def test_a_region_in_a_style_equals_that_part_of_the_whole() -> None:
    net, generator = styled_net(), np.random.default_rng(2)
    grid = fast(net).grid(generator.random((3, 64, 64), dtype=np.float32))
    xyz = generator.random((3, 200, 300), dtype=np.float32)
    whole = grid.apply(xyz, (0, 0, 1, 1), 0.7, 0.5)
    part = grid.apply(xyz[:, 70:130, 100:220], (100 / 300, 70 / 200, 220 / 300, 130 / 200), 0.7, 0.5)
    assert np.abs(part - whole[70:130, 100:220]).max() < 1e-4


def test_strength_goes_from_plain_over_style_and_stops_at_grey() -> None:
    generator = np.random.default_rng(3)
    coefficients = np.zeros((12, 8, 16, 16), np.float32)
    for channel in range(3):  # out = mean of the channels: black and white
        for source in range(3):
            coefficients[4 * channel + source] = 1 / 3 - (channel == source)
    grid = StyleGrid(coefficients, np.array([0.3, 0.6, 0.1], np.float32))
    xyz = generator.random((3, 40, 50), dtype=np.float32) * np.array([0.95, 1, 1.09], np.float32)[:, None, None]
    plain = grid.apply(xyz, (0, 0, 1, 1), 0.0)
    style = grid.apply(xyz, (0, 0, 1, 1), 1.0)
    half = grid.apply(xyz, (0, 0, 1, 1), 0.5)
    beyond = grid.apply(xyz, (0, 0, 1, 1), 1.5)
    assert np.abs(half - (plain + style) / 2).max() < 1e-5
    assert np.ptp(style, axis=2).max() < 1e-5
    assert np.abs(beyond - style).max() < 1e-4
