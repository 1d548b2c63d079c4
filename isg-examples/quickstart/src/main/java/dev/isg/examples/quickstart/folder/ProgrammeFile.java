package dev.isg.examples.quickstart.folder;

/** A file of a programme folder. */
public enum ProgrammeFile {
  /** What is laid down: organisation, policy, objectives, targets, controls. */
  PROGRAMME("programme.json", true),
  /** What is measured. */
  INDICATORS("indicators.json", true),
  /** What was measured. */
  MEASUREMENTS("measurements.csv", true),
  /** What people decided; without the file, nothing. */
  DECISIONS("decisions.json", false),
  /** Why targets were missed; without the file, nothing was analysed. */
  CAUSES("causes.json", false),
  /** What auditors answered; without the file, nothing. */
  AUDIT("audit.json", false),
  /** What is told outside; without the file, nothing. */
  DISCLOSURE("disclosure.json", false),
  /** What the three levels monitor; without the file, nobody laid it down. */
  MONITORING("monitoring.json", false),
  /** When the structure was verified; without the file, never. */
  STRUCTURE("structure.json", false),
  /** What is to be measured; without the file, nothing was planned. */
  PLAN("plan.json", false),
  /** What went wrong; without the file, nobody said. */
  INCIDENTS("incidents.json", false),
  /** What stakeholders let the company know; without the file, nobody said. */
  STAKEHOLDERS("stakeholders.json", false);

  private final String fileName;
  private final boolean mandatory;

  ProgrammeFile(String fileName, boolean mandatory) {
    this.fileName = fileName;
    this.mandatory = mandatory;
  }

  /** The name in the folder. */
  public String fileName() {
    return fileName;
  }

  /** Whether a folder without it is no programme folder. */
  public boolean mandatory() {
    return mandatory;
  }
}
