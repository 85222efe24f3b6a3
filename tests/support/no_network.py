"""Holds the promise that nothing connects anywhere: loopback and local sockets only."""

import ipaddress
import socket
from collections.abc import Callable
from typing import Any

import pytest

_WATCHED = ("connect", "connect_ex", "sendto", "sendmsg")


class ForbiddenConnectionError(BaseException):
    """A test tried to reach another machine. No ``Exception``: library code must not swallow it."""


def is_local(family: int, address: Any) -> bool:
    """Say whether a socket address stays on this machine; names other than localhost do not count."""
    if family not in (socket.AF_INET, socket.AF_INET6):
        return True
    if not isinstance(address, tuple) or not address:
        return False
    host = str(address[0])
    if host in ("localhost", ""):
        return True
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


def watch(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Replace the connecting methods of ``socket.socket``; return the list that offences go to."""
    offences: list[str] = []
    for name in _WATCHED:
        monkeypatch.setattr(socket.socket, name, _guarded(getattr(socket.socket, name), name, offences))
    monkeypatch.setattr(socket, "getaddrinfo", _guarded_lookup(socket.getaddrinfo, offences))
    return offences


def _refuse(what: str, offences: list[str]) -> None:
    offences.append(what)
    raise ForbiddenConnectionError(f"the test tried to {what}; this product never uses a network")


def _guarded(real: Callable[..., Any], name: str, offences: list[str]) -> Callable[..., Any]:
    def guarded(self: socket.socket, *arguments: Any) -> Any:
        address = arguments[-1] if arguments else None
        addressed = name in ("connect", "connect_ex") or isinstance(address, tuple)
        if addressed and not is_local(self.family, address):
            _refuse(f"{name} to {address!r}", offences)
        return real(self, *arguments)

    return guarded


def _guarded_lookup(real: Callable[..., Any], offences: list[str]) -> Callable[..., Any]:
    def guarded(host: Any, *arguments: Any, **options: Any) -> Any:
        plain = host.decode() if isinstance(host, bytes) else host
        if plain is not None and not is_local(socket.AF_INET, (plain,)):
            _refuse(f"look up the name {plain!r}", offences)
        return real(host, *arguments, **options)

    return guarded
