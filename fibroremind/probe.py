"""`python -m fibroremind.probe` asks this container's web process whether it is alive; exit code 0 says that it is."""

import http.client
import os
import sys
from urllib.parse import urlsplit


def main() -> int:
    """Ask as the public host would be asked: the server answers no other."""
    host = urlsplit(os.environ.get("PUBLIC_BASE_URL", "")).netloc or "127.0.0.1"
    connection = http.client.HTTPConnection("127.0.0.1", 8000, timeout=4)
    connection.request("GET", "/livez", headers={"Host": host})
    return 0 if connection.getresponse().status == 200 else 1


if __name__ == "__main__":
    sys.exit(main())
