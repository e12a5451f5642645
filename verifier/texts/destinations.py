"""Where the program may connect: https, a publisher's host, a public address, and that very address."""

from __future__ import annotations

import socket
from collections.abc import Callable, Collection
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import urlsplit

Resolver = Callable[[str], list[str]]

# Public IPv6 addresses (RFC 4291) lie in one block; those that carry an IPv4 address or serve as examples do not count.
_UNICAST = ip_network("2000::/3")
_CARRIERS = tuple(ip_network(block) for block in ("2002::/16", "2001::/32", "2001:db8::/32", "3fff::/20"))
_SPECIAL = tuple(
    ip_network(block)
    for block in ("192.0.0.0/24", "192.88.99.0/24", "198.18.0.0/15", "100.64.0.0/10", "224.0.0.0/4", "240.0.0.0/4")
)


class Refused(Exception):
    """A destination that the program does not connect to, with the reason."""


class Unresolved(Exception):
    """A host name for which no address could be had: no network, or no such host."""


@dataclass(frozen=True, slots=True)
class Destination:
    """A checked address on the network: the name it was asked for, and the one number to connect to."""

    host: str
    number: str
    target: str  # path and query


def resolved(host: str) -> list[str]:
    """All numbers of a host name, as the system's resolver gives them."""
    try:
        found = socket.getaddrinfo(host, 443, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as fault:
        raise Unresolved(f"{host} cannot be resolved ({fault})") from fault
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def is_public(number: str) -> bool:
    """Whether an address is a public one, also where it carries another inside."""
    try:
        address = ip_address(number.split("%")[0])
    except ValueError:
        return False
    if "%" in number or not address.is_global or address.is_multicast or address.is_reserved:
        return False
    if isinstance(address, IPv6Address) and address not in _UNICAST:
        return False
    blocks = _CARRIERS if isinstance(address, IPv6Address) else _SPECIAL
    return not any(address in block for block in blocks)


def destination(
    url: str, hosts: Collection[str], resolve: Resolver = resolved, public: Callable[[str], bool] = is_public
) -> Destination:
    """Check an address. Every number of the name must be public; the first is the one to connect to. Raises Refused."""
    if any(ord(character) <= 32 or ord(character) == 127 or character == "\\" for character in url):
        raise Refused(f"{url[:80]!r} holds characters that no address holds")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as fault:
        raise Refused(f"{url[:80]!r} is no address ({fault})") from fault
    host = (parts.hostname or "").rstrip(".").lower()
    if parts.scheme != "https":
        raise Refused(f"{url[:80]}: only https is used")
    if parts.username is not None or parts.password is not None or "@" in parts.netloc:
        raise Refused(f"{url[:80]}: an address with a user name is refused")
    if port not in (None, 443):
        raise Refused(f"{url[:80]}: port {port} is refused")
    if host not in hosts or _is_number(host):
        raise Refused(f"{host or url[:80]}: not a host of this publisher")
    numbers = resolve(host)
    private = [number for number in numbers if not public(number)]
    if private or not numbers:
        raise Refused(f"{host} resolves to {', '.join(private) or 'nothing'}, which is no public address")
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Destination(host, numbers[0], target)


def _is_number(host: str) -> bool:
    try:
        return isinstance(ip_address(host.strip("[]")), (IPv4Address, IPv6Address))
    except ValueError:
        return False
