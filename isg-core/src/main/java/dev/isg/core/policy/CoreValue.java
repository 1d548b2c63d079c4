package dev.isg.core.policy;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.risk.CoreValueId;

/**
 * Something at the root of the business that must be protected.
 *
 * @param id the id, unique in the programme
 * @param statement what is to be protected
 * @source METI 2009, 3.1.4 step 1
 */
public record CoreValue(CoreValueId id, LocalizedText statement) {}
