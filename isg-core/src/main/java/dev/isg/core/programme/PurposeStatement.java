package dev.isg.core.programme;

import dev.isg.core.basics.LocalizedText;

/**
 * How a governance unit serves one of the two purposes of governance.
 *
 * @param purpose the purpose
 * @param statement how it is served
 * @source METI 2009, preface
 */
public record PurposeStatement(Purpose purpose, LocalizedText statement) {}
