package ca.learningpartners.tool.home;

import ca.learningpartners.tool.pairing.PairingRoutes;

/** Planted: a feature that uses another one. */
public record PlantedUseOfPairing(PairingRoutes routes) {}
