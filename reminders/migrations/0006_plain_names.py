"""Call things by the names that the desk shows."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('reminders', '0005_nobody_moves_where_nobody_listens'),
    ]

    operations = [
        migrations.AlterModelOptions(
            name='categorypolicy',
            options={'verbose_name': 'category', 'verbose_name_plural': 'categories'},
        ),
        migrations.AlterModelOptions(
            name='consentevent',
            options={'verbose_name': 'fact about consent', 'verbose_name_plural': 'record of consent'},
        ),
        migrations.AlterModelOptions(
            name='inboundmessage',
            options={'verbose_name': 'reply', 'verbose_name_plural': 'replies'},
        ),
        migrations.AlterModelOptions(
            name='occurrence',
            options={'verbose_name': 'decision', 'verbose_name_plural': 'decisions'},
        ),
        migrations.AlterModelOptions(
            name='outboundmessage',
            options={'verbose_name': 'message', 'verbose_name_plural': 'messages'},
        ),
        migrations.AlterModelOptions(
            name='patient',
            options={'verbose_name': 'person', 'verbose_name_plural': 'people'},
        ),
        migrations.AlterModelOptions(
            name='safetycontact',
            options={'ordering': ['clinic', 'position'], 'verbose_name': 'contact', 'verbose_name_plural': 'contacts'},
        ),
        migrations.AlterModelOptions(
            name='symptomentry',
            options={'verbose_name': 'entry of the log', 'verbose_name_plural': 'symptom log'},
        ),
        migrations.AlterField(
            model_name='checkin',
            name='asked',
            field=models.JSONField(default=dict, help_text='How many chances each metric has had.'),
        ),
    ]
