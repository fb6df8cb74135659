"""From mentions and facts to films: whose each fact is, one record a film, what is claimed of it and what contradicts what."""
