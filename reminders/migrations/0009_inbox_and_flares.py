# What waits for somebody at the clinic, flares, who wrote or corrected by hand, and what a reading was read with.

import django.db.models.deletion
import reminders.domain.values
import reminders.models.sealed
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('reminders', '0008_inbound'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Flare',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('started_at', models.DateTimeField()),
                ('ended_at', models.DateTimeField(help_text='Five days on, unless they say sooner that they are better.')),
                ('said_by', models.CharField(choices=[('patient', 'The person'), ('staff', 'Staff')], max_length=12)),
            ],
        ),
        migrations.CreateModel(
            name='InboxItem',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('queue', models.CharField(choices=[('inbox', 'Inbox'), ('review', 'Review')], max_length=8)),
                ('why', models.CharField(choices=[('unclear', 'Unclear'), ('question', 'Question'), ('medicine', 'Medicine'), ('complaint', 'Complaint'), ('unrouted', 'Unrouted'), ('failed', 'Failed'), ('unsure', 'Unsure'), ('number_in_note', 'Number in note'), ('named_too', 'Named too')], max_length=16)),
                ('metric', models.CharField(blank=True, help_text='What it may be a value of.', max_length=20)),
                ('opened_at', models.DateTimeField()),
                ('closed_at', models.DateTimeField(null=True)),
                ('closing', models.CharField(blank=True, choices=[('seen', 'Seen'), ('answered', 'Answered'), ('corrected', 'Corrected'), ('cleared', 'Cleared')], max_length=12)),
                ('note', reminders.models.sealed.SealedTextField(blank=True, editable=True, help_text='What was done, for colleagues.', null=True)),
            ],
            options={
                'verbose_name': 'message in the inbox',
                'verbose_name_plural': 'inbox',
            },
        ),
        migrations.AddField(
            model_name='outboundmessage',
            name='written_by',
            field=models.ForeignKey(db_index=False, help_text='Who wrote it by hand.', null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='symptomentry',
            name='why',
            field=reminders.models.sealed.SealedTextField(editable=True, help_text='Why somebody corrected it by hand.', null=True),
        ),
        migrations.AddField(
            model_name='understanding',
            name='context',
            field=reminders.models.sealed.SealedTextField(editable=True, help_text='What was open when it came, as JSON: for reading it again.', null=True),
        ),
        migrations.AlterField(
            model_name='occurrence',
            name='reason',
            field=models.CharField(choices=[('due', 'Due'), ('instead', 'Instead'), ('waiting', 'Waiting'), ('not_enrolled', 'Not enrolled'), ('clinic_stopped', 'Clinic stopped'), ('schedule_off', 'Schedule off'), ('no_address', 'No address'), ('no_sender', 'No sender'), ('no_consent', 'No consent'), ('opted_out', 'Opted out'), ('unreachable', 'Unreachable'), ('topic_refused', 'Topic refused'), ('care_flag', 'Care flag'), ('category_off', 'Category off'), ('paused', 'Paused'), ('quiet_hours', 'Quiet hours'), ('too_late', 'Too late'), ('capped', 'Capped'), ('spacing', 'Spacing'), ('no_text', 'No text'), ('flare', 'Flare'), ('asked_anew', 'Asked anew')], max_length=24),
        ),
        migrations.AlterField(
            model_name='pause',
            name='why',
            field=models.CharField(choices=[('rest', 'Rest'), ('complaint', 'Complaint'), ('time', 'Time'), ('by_hand', 'By hand')], default=reminders.domain.values.PauseWhy['REST'], max_length=12),
        ),
        migrations.AddField(
            model_name='flare',
            name='patient',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='flares', to='reminders.patient'),
        ),
        migrations.AddField(
            model_name='inboxitem',
            name='check_in',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='+', to='reminders.checkin'),
        ),
        migrations.AddField(
            model_name='inboxitem',
            name='clinic',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='inbox_items', to='reminders.clinic'),
        ),
        migrations.AddField(
            model_name='inboxitem',
            name='closed_by',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name='inboxitem',
            name='inbound',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='inbox_items', to='reminders.inboundmessage'),
        ),
        migrations.AddField(
            model_name='inboxitem',
            name='patient',
            field=models.ForeignKey(null=True, on_delete=django.db.models.deletion.CASCADE, related_name='inbox_items', to='reminders.patient'),
        ),
        migrations.CreateModel(
            name='ReviewItem',
            fields=[
            ],
            options={
                'verbose_name': 'reading to look at',
                'verbose_name_plural': 'review queue',
                'proxy': True,
                'indexes': [],
                'constraints': [],
            },
            bases=('reminders.inboxitem',),
        ),
        migrations.AddIndex(
            model_name='flare',
            index=models.Index(fields=['patient', 'ended_at'], name='flare_by_patient'),
        ),
        migrations.AddConstraint(
            model_name='flare',
            constraint=models.CheckConstraint(condition=models.Q(('ended_at__gte', models.F('started_at'))), name='flare_ends_after_it_starts'),
        ),
        migrations.AddIndex(
            model_name='inboxitem',
            index=models.Index(condition=models.Q(('closed_at', None)), fields=['clinic', 'queue', '-id'], name='inbox_waiting'),
        ),
        migrations.AddIndex(
            model_name='inboxitem',
            index=models.Index(fields=['clinic', 'queue', '-id'], name='inbox_by_clinic'),
        ),
        migrations.AddIndex(
            model_name='inboxitem',
            index=models.Index(condition=models.Q(('closed_at', None)), fields=['patient', '-id'], name='inbox_by_patient'),
        ),
        migrations.AddConstraint(
            model_name='inboxitem',
            constraint=models.UniqueConstraint(fields=('inbound', 'queue'), name='a_message_waits_once_in_a_queue'),
        ),
        migrations.AddConstraint(
            model_name='inboxitem',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('closed_at', None), ('closing', '')), models.Q(('closed_at__isnull', False), models.Q(('closing', ''), _negated=True)), _connector='OR'), name='what_is_closed_says_how'),
        ),
    ]
