package dev.isg.core.reporting;

import dev.isg.core.basics.LocalizedText;
import java.util.Optional;

/**
 * One item of a report to management.
 *
 * @param subject the id of the thing it is about: a target, an indicator, a risk
 * @param fact what is reported, in the words of those who report
 * @param message what it means for management, in plain language; empty while nobody said
 * @source METI 2009, 3.2.1
 */
public record ReportItem(
    Optional<String> subject, LocalizedText fact, Optional<LocalizedText> message) {}
