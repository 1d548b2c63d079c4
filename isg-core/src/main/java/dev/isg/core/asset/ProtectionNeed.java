package dev.isg.core.asset;

import dev.isg.core.risk.SecurityProperty;

/**
 * How much an asset needs one of the three properties.
 *
 * @param property confidentiality, integrity or availability
 * @param level how much
 * @source METI 2009, Appendix 2, for the properties; the levels are a choice of this library
 */
public record ProtectionNeed(SecurityProperty property, NeedLevel level) {}
