package dev.isg.metrics.incident;

import dev.isg.core.basics.Labelled;
import dev.isg.core.basics.LocalizedText;

/**
 * How grave an incident is, declared from least to gravest. Grades are ordered and have no
 * distances: they are counted and compared, never averaged.
 */
public enum IncidentSeverity implements Labelled {
  /** Handled in the daily work of a department. */
  MINOR("軽微", "minor"),
  /** Handled by the department with help. */
  MODERATE("中程度", "moderate"),
  /** Management is told. */
  SERIOUS("重大", "serious"),
  /** The company as a whole is at stake. */
  CRITICAL("危機的", "critical");

  private final LocalizedText label;

  IncidentSeverity(String ja, String en) {
    this.label = LocalizedText.of(ja, en);
  }

  /** Whether it is as grave as another, or graver. */
  public boolean atLeast(IncidentSeverity other) {
    return compareTo(other) >= 0;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
