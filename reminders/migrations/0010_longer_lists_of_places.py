# Somebody who hurts in twelve places names twelve.

from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('reminders', '0009_inbox_and_flares'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AlterField(
            model_name='symptomentry',
            name='word',
            field=models.CharField(blank=True, help_text='yes, no, a choice, or area codes: what has no number.', max_length=320),
        ),
    ]
