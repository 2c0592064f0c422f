"""The most that this machine can ask of a provider: bare aiohttp. `python -m benchmarks.bare COUNT IN-FLIGHT`."""

import asyncio
import os
import sys
import time

import aiohttp


async def main(count: int, in_flight: int) -> float:
    """Return the requests per second."""
    account, token = os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"]
    url = f"{os.environ['TWILIO_API_BASE_URL']}/2010-04-01/Accounts/{account}/Messages.json"
    headers = {"Authorization": aiohttp.encode_basic_auth(account, token)}
    todo = iter(range(count))
    connector = aiohttp.TCPConnector(limit=in_flight)

    async with aiohttp.ClientSession(connector=connector, headers=headers) as session:

        async def one_after_another() -> None:
            for number in todo:
                form = {"To": f"+1555{number:07}", "From": "+15005550006", "Body": "Time for water."}
                async with session.post(url, data=form) as answer:
                    await answer.json()

        began = time.perf_counter()
        await asyncio.gather(*(one_after_another() for _ in range(in_flight)))
        return count / (time.perf_counter() - began)


if __name__ == "__main__":
    sys.stdout.write(f"{asyncio.run(main(int(sys.argv[1]), int(sys.argv[2]))):.1f}\n")
