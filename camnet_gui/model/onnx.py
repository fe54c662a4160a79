"""Writes ONNX models: the few messages of its protobuf format that nets need, without the packages for them.

Field numbers are those of https://github.com/onnx/onnx/blob/v1.17.0/onnx/onnx.proto (ONNX 1.17, IR version 8).
"""

from __future__ import annotations

import struct
from typing import Final

import numpy as np
from numpy.typing import NDArray

_IR_VERSION: Final = 8
_OPSET: Final = 18
_FLOAT, _INT64 = 1, 7  # TensorProto.DataType
_VARINT, _BYTES, _FIXED32 = 0, 2, 5  # protobuf's wire types
_ATTRIBUTE_FLOAT, _ATTRIBUTE_INT, _ATTRIBUTE_STRING, _ATTRIBUTE_INTS = 1, 2, 3, 7  # AttributeProto.AttributeType

Attribute = int | float | str | tuple[int, ...]


def _varint(value: int) -> bytes:
    out = bytearray()
    value &= (1 << 64) - 1  # negative numbers are sent as 64-bit two's complement
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def _int(number: int, value: int) -> bytes:
    return _varint(number << 3 | _VARINT) + _varint(value)


def _bytes(number: int, value: bytes | str) -> bytes:
    data = value.encode() if isinstance(value, str) else value
    return _varint(number << 3 | _BYTES) + _varint(len(data)) + data


def _float(number: int, value: float) -> bytes:
    return _varint(number << 3 | _FIXED32) + struct.pack("<f", value)


def _attribute(name: str, value: Attribute) -> bytes:
    if isinstance(value, float):
        content = _float(2, value) + _int(20, _ATTRIBUTE_FLOAT)
    elif isinstance(value, int):
        content = _int(3, value) + _int(20, _ATTRIBUTE_INT)
    elif isinstance(value, str):
        content = _bytes(4, value) + _int(20, _ATTRIBUTE_STRING)
    else:
        content = b"".join(_int(8, each) for each in value) + _int(20, _ATTRIBUTE_INTS)
    return _bytes(1, name) + content


class Graph:
    """A graph under construction; values are known by name."""

    def __init__(self) -> None:
        self._nodes: list[bytes] = []
        self._tensors: list[bytes] = []
        self._ends: list[bytes] = []
        self._count = 0

    def _name(self) -> str:
        self._count += 1
        return f"v{self._count}"

    def _end(self, number: int, name: str, rank: int) -> str:
        shape = b"".join(_bytes(1, _bytes(2, f"{name}_{axis}")) for axis in range(rank))
        kind = _bytes(1, _int(1, _FLOAT) + _bytes(2, shape))
        self._ends.append(_bytes(number, _bytes(1, name) + _bytes(2, kind)))
        return name

    def input(self, name: str, rank: int) -> str:
        """A float32 input of any size."""
        return self._end(11, name, rank)

    def output(self, name: str, value: str, rank: int) -> None:
        """Give `value` out under `name`."""
        self._nodes.append(_bytes(1, _bytes(1, value) + _bytes(2, name) + _bytes(4, "Identity")))
        self._end(12, name, rank)

    def constant(self, value: NDArray[np.float32] | NDArray[np.int64]) -> str:
        """Weights, or integers such as a shape."""
        name, data = self._name(), np.ascontiguousarray(value)
        kind = _INT64 if data.dtype == np.int64 else _FLOAT
        dims = b"".join(_int(1, extent) for extent in data.shape)
        self._tensors.append(_bytes(5, dims + _int(2, kind) + _bytes(8, name) + _bytes(9, data.tobytes())))
        return name

    def node(self, operator: str, *inputs: str, **attributes: Attribute) -> str:
        """One operator with one output, whose name is returned."""
        return self.nodes(operator, 1, *inputs, **attributes)[0]

    def nodes(self, operator: str, outputs: int, *inputs: str, **attributes: Attribute) -> list[str]:
        """One operator with several outputs."""
        names = [self._name() for _ in range(outputs)]
        content = b"".join(_bytes(1, each) for each in inputs) + b"".join(_bytes(2, each) for each in names)
        content += _bytes(4, operator) + b"".join(_bytes(5, _attribute(*pair)) for pair in attributes.items())
        self._nodes.append(_bytes(1, content))
        return names

    def model(self) -> bytes:
        """The finished ModelProto."""
        graph = b"".join(self._nodes) + _bytes(2, "net") + b"".join(self._tensors) + b"".join(self._ends)
        return _int(1, _IR_VERSION) + _bytes(7, graph) + _bytes(8, _int(2, _OPSET))
