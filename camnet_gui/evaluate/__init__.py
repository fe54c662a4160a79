"""An honest yardstick: restoring, enhancing and colour, measured on known truths beside other raw developers."""
