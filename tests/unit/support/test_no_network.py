"""The guard itself: it must catch what it is there for, also when the error is swallowed."""

import socket

import pytest

from tests.support import no_network


@pytest.mark.parametrize(
    ("family", "address", "expected"),
    [
        (socket.AF_INET, ("127.0.0.1", 80), True),
        (socket.AF_INET, ("127.8.9.10", 80), True),
        (socket.AF_INET6, ("::1", 80, 0, 0), True),
        (socket.AF_INET, ("localhost", 80), True),
        (socket.AF_INET, ("192.0.2.1", 80), False),
        (socket.AF_INET6, ("2001:db8::1", 80, 0, 0), False),
        (socket.AF_INET, ("verify.example", 443), False),
        (socket.AF_INET, None, False),
    ],
)
def test_only_this_machine_is_local(family: int, address: object, expected: bool) -> None:
    assert no_network.is_local(family, address) is expected


def test_connecting_elsewhere_is_refused_and_remembered() -> None:
    with pytest.MonkeyPatch.context() as patch:
        offences = no_network.watch(patch)
        with socket.socket() as plain, pytest.raises(no_network.ForbiddenConnectionError):
            plain.connect(("192.0.2.1", 80))
        with pytest.raises(no_network.ForbiddenConnectionError):
            socket.getaddrinfo("issuer.example", 443)
    assert len(offences) == 2
    assert "192.0.2.1" in offences[0]
    assert "issuer.example" in offences[1]


def test_datagrams_elsewhere_are_refused() -> None:
    with pytest.MonkeyPatch.context() as patch:
        offences = no_network.watch(patch)
        with (
            socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as plain,
            pytest.raises(no_network.ForbiddenConnectionError),
        ):
            plain.sendto(b"x", ("192.0.2.1", 53))
    assert offences == ["sendto to ('192.0.2.1', 53)"]


def test_loopback_works() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname()) as client,
    ):
        client.sendall(b"hello")
        peer, _ = server.accept()
        with peer:
            assert peer.recv(5) == b"hello"
