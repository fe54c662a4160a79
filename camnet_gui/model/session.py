"""Runs ONNX models on the CPU by ONNX Runtime, so that a job can be cancelled in the middle of one."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import Any, Final

import onnxruntime

from camnet_gui.curves import cores
from camnet_gui.images import F32

Check = Callable[[], None]
_PATIENCE_S: Final = 0.03  # between two questions whether the job was cancelled
_SILENT: Final = 4  # onnxruntime's levels: fatal errors alone; all others come as exceptions


def never() -> None:
    """The `Check` of what is never cancelled."""


class Session:
    """A model, ready to run. Several threads may run it at the same time."""

    def __init__(self, model: bytes) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = cores()
        options.log_severity_level = _SILENT
        # Its own arena would keep each session's largest feature maps for ever; glibc's allocator is tuned for them.
        options.enable_cpu_mem_arena = False
        # Threads that wait by spinning would take the cores from what runs between two sessions.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])

    def __call__(self, check: Check, **inputs: F32) -> F32:
        """The model's output; `check` is called now and then, and what it raises stops the run.

        Raises MemoryError.
        """
        options = onnxruntime.RunOptions()
        options.log_severity_level = _SILENT
        future: Future[F32] = Future()

        def run() -> None:
            try:
                future.set_result(self._session.run(None, inputs, options)[0])
            except BaseException as error:
                future.set_exception(error)

        check()
        thread = Thread(target=run, name="session", daemon=True)
        thread.start()
        try:
            while True:
                thread.join(_PATIENCE_S)
                if not thread.is_alive():
                    return _answer(future)
                check()
        finally:
            # Without effect on a run that has ended; others stop at the next operator.
            options.terminate = True
            thread.join()


def _answer(future: Future[Any]) -> F32:
    try:
        answer: F32 = future.result()
    except Exception as error:
        if "alloc" in str(error):
            raise MemoryError(str(error)) from error
        raise
    return answer
