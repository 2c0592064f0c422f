"""Keep who said whose words a reply is, what the provider answered itself, and which text carries a notice."""

import django.db.models.deletion
import reminders.domain.values
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('reminders', '0003_somebody_listens'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name='understanding',
            name='one_reading_per_version',
        ),
        migrations.AddField(
            model_name='alertnotice',
            name='text',
            field=models.ForeignKey(help_text='The text that carries it; what became of that says whether it arrived.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='notices', to='reminders.outboundmessage'),
        ),
        migrations.AddField(
            model_name='inboundmessage',
            name='attached_at',
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name='inboundmessage',
            name='attached_by',
            field=models.ForeignKey(db_index=False, help_text='Who said at the desk whose words these are.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='inboundmessage',
            name='provider_heard',
            field=models.CharField(blank=True, choices=[('stop', 'Stop'), ('start', 'Start'), ('help', 'Help')], db_default='', default='', help_text='What the provider took it for; it has answered that itself.', max_length=5),
        ),
        migrations.AddField(
            model_name='understanding',
            name='by_hand',
            field=models.BooleanField(db_default=False, default=False),
        ),
        migrations.AlterField(
            model_name='inboundmessage',
            name='tie',
            field=models.CharField(choices=[('address', 'Address'), ('mailbox', 'Mailbox'), ('thread', 'Thread'), ('label', 'Label'), ('hand', 'Hand'), ('sender', 'Sender')], db_default=reminders.domain.values.Tie['ADDRESS'], default=reminders.domain.values.Tie['ADDRESS'], help_text='By what it is known whose words these are.', max_length=8),
        ),
        migrations.AlterField(
            model_name='inboxitem',
            name='closing',
            field=models.CharField(blank=True, choices=[('seen', 'Seen'), ('answered', 'Answered'), ('corrected', 'Corrected'), ('cleared', 'Cleared'), ('attached', 'Attached')], max_length=12),
        ),
        migrations.AddConstraint(
            model_name='understanding',
            constraint=models.UniqueConstraint(fields=('inbound', 'reader_version', 'by_hand'), name='one_reading_per_version'),
        ),
    ]
