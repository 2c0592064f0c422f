"""Every background job on one page. A task carries nothing: losing one, or running it twice, changes nothing."""

from celery import shared_task

from reminders.conversation import mailbox, recovery, router
from reminders.delivery import dispatch
from reminders.domain.values import Lane
from reminders.planning import passes, planner
from reminders.safety import escalate


@shared_task(name="reminders.plan")
def plan() -> None:
    """Decide what is due."""
    planner.run()


@shared_task(name="reminders.send")
def send() -> None:
    """Send what waits: check-ins before the rest."""
    dispatch.run((Lane.SOON, Lane.LATER))


@shared_task(name="reminders.send_now")
def send_now() -> None:
    """Send answers and safety texts; they have a worker of their own."""
    dispatch.run((Lane.NOW,))


@shared_task(name="reminders.read_replies")
def read_replies() -> None:
    """Understand replies and act on them."""
    router.read_pending()


@shared_task(name="reminders.read_mail")
def read_mail() -> None:
    """Take in what people answered by e-mail, where a mailbox is set up."""
    mailbox.poll()


@shared_task(name="reminders.recover_inbound")
def recover_inbound() -> None:
    """Fetch the replies that an outage lost, where the provider keeps a list of them."""
    recovery.recover()


@shared_task(name="reminders.tell_staff")
def tell_staff() -> None:
    """Tell staff of alerts until somebody acknowledges them."""
    escalate.sweep()


@shared_task(name="reminders.sweep")
def sweep() -> None:
    """Settle what is in doubt, and tidy up."""
    passes.sweep()


@shared_task(name="reminders.beat_alive")
def beat_alive() -> None:
    """Leave a sign that beat and this worker are alive."""
    passes.beat_alive()
