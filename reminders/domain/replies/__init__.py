"""The reply language: what a person's own words mean, or that they may mean more than one thing."""
