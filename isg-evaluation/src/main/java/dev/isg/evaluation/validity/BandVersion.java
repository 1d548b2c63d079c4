package dev.isg.evaluation.validity;

import dev.isg.evaluation.band.BandScale;

/**
 * The bands of an indicator on some days.
 *
 * @param version the name of the version, such as {@code 2025.1}
 * @param validity the days
 * @param scale the bands
 */
public record BandVersion(String version, Validity validity, BandScale scale) {}
