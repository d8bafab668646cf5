"""Runs what is tested as somebody to whom the modes of files apply, for root is above them."""
import ctypes
import os
import subprocess

PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, CAP_FOWNER = 24, 1, 2, 3
libc = ctypes.CDLL(None, use_errno=True)


def drop():
    """For preexec_fn: what is executed next is still the owner of its files, and no more."""
    if os.getuid():
        return
    for capability in CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, CAP_FOWNER:
        if libc.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0):
            raise OSError(ctypes.get_errno(), "prctl")


def works(folder):
    """Is a folder that is read-only one for a command that is run so?"""
    folder.mkdir()
    folder.chmod(0o555)
    try:
        return subprocess.run(["touch", folder / "x"], preexec_fn=drop, stderr=subprocess.DEVNULL).returncode != 0
    except (OSError, subprocess.SubprocessError):
        return False
