package dev.isg.core.isms;

import dev.isg.core.basics.LocalizedText;

/**
 * An element of the programme that the management system leaves out, and why.
 *
 * @param element the element
 * @param reason why
 * @source METI 2009, 3.3.2
 */
public record LeftOut(GovernedElement element, LocalizedText reason) {}
