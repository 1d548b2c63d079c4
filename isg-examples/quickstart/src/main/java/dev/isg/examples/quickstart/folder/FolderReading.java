package dev.isg.examples.quickstart.folder;

import dev.isg.core.issue.ValidationReport;
import java.util.Optional;

/**
 * What reading a folder gave.
 *
 * @param contents the contents; empty if and only if the report has errors
 * @param report every issue of every file
 * @param places where the parts of the documents stand
 */
public record FolderReading(
    Optional<FolderContents> contents, ValidationReport report, FolderPlaces places) {}
