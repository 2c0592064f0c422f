"""Ways to reach a person. Only the modules in here may import a provider's SDK (docs/how-to/add-a-channel.md)."""
