"""The simulator keeps the promises of a channel, and reaches demo clinics alone."""

import pytest

from reminders.channels.simulator import Fault, Simulator, Weather
from reminders.errors import SimulatorOnly
from reminders.models import SimulatedText

from .contract import PATIENCE, ChannelContract, EvidenceContract, Stage

# It writes on a connection of its own, as a provider would.
pytestmark = pytest.mark.django_db(transaction=True)


class SimulatorStage(Stage):
    def __init__(self) -> None:
        self._script: list[Fault] = []

    def channel(self) -> Simulator:
        script, self._script = self._script[:1], self._script[1:]
        return Simulator(Weather(deadline=PATIENCE), script)

    def next(self, *faults: Fault) -> None:
        self._script.extend(faults)

    def accepted(self) -> list[str]:
        return list(SimulatedText.objects.order_by("id").values_list("token", flat=True))

    def provider_stops(self) -> None:
        pytest.skip("the simulator is never away")


@pytest.fixture
def stage() -> SimulatorStage:
    return SimulatorStage()


class TestSimulator(ChannelContract, EvidenceContract):
    """Every promise of a channel."""


def test_it_refuses_a_clinic_of_real_people(stage: SimulatorStage) -> None:
    with pytest.raises(SimulatorOnly):
        stage.send(stage.envelope(is_demo=False))
    assert stage.accepted() == []
