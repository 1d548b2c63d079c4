package dev.isg.examples.store.file;

import dev.isg.core.decision.DecisionStore;
import dev.isg.core.issue.InvalidDocumentException;
import dev.isg.core.json.IsgJson;
import dev.isg.core.store.DocumentStore;
import dev.isg.disclosure.publication.DisclosureStore;
import dev.isg.evaluation.assessment.EvaluationStore;
import dev.isg.metrics.measurement.MeasurementStore;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A store of each kind in one folder. It may be used by several threads at once, as the stores may,
 * and several processes may have the same folder open.
 */
public final class FileStores implements AutoCloseable {
  private static final int FORMAT_VERSION = 1;

  private final FolderLock lock;
  private final FileDocumentStore documents;
  private final FileDecisionStore decisions;
  private final FileMeasurementStore measurements;
  private final FileEvaluationStore evaluations;
  private final FileDisclosureStore disclosures;

  private FileStores(Path folder) {
    this.lock = FolderLock.of(folder);
    this.documents = new FileDocumentStore(folder.resolve("documents.jsonl"), lock);
    this.decisions = new FileDecisionStore(folder.resolve("decisions.jsonl"), lock);
    this.measurements = new FileMeasurementStore(folder.resolve("measurements.jsonl"), lock);
    this.evaluations = new FileEvaluationStore(folder.resolve("evaluations.jsonl"), lock);
    this.disclosures = new FileDisclosureStore(folder.resolve("disclosures.jsonl"), lock);
  }

  /**
   * Stores in a folder, which is made if it is not there.
   *
   * @throws StorageException if the folder cannot be used, or a newer release made it
   */
  public static FileStores open(Path folder) {
    try {
      Files.createDirectories(folder);
      Path real = folder.toRealPath();
      FileStores stores = new FileStores(real);
      try {
        stores.lock.holding(() -> checkFormat(real.resolve("store.json")));
        return stores;
      } catch (RuntimeException failed) {
        stores.close();
        throw failed;
      }
    } catch (IOException failed) {
      throw new StorageException(
          folder + " を使えません: " + failed, folder + " cannot be used: " + failed, failed);
    }
  }

  /** Whether stores were ever opened in the folder. */
  public static boolean existIn(Path folder) {
    return Files.exists(folder.resolve("store.json"));
  }

  /** Documents in all their versions. */
  public DocumentStore documents() {
    return documents;
  }

  /** Decisions. */
  public DecisionStore decisions() {
    return decisions;
  }

  /** Measurements. */
  public MeasurementStore measurements() {
    return measurements;
  }

  /** Evaluations under their content hashes. */
  public EvaluationStore evaluations() {
    return evaluations;
  }

  /** Published disclosures. */
  public DisclosureStore disclosures() {
    return disclosures;
  }

  /** Gives the folder back; the stores are not to be used any more. */
  @Override
  public void close() {
    lock.close();
  }

  private static Format checkFormat(Path file) {
    try {
      if (Files.notExists(file)) {
        write(file, IsgJson.standard().write(new Format(FORMAT_VERSION)));
      }
      Format format =
          IsgJson.standard()
              .read(file.toString(), Files.readString(file, StandardCharsets.UTF_8), Format.class)
              .value();
      if (format.formatVersion() != FORMAT_VERSION) {
        throw new StorageException(
            file + ": この版が読めるのは formatVersion " + FORMAT_VERSION + " だけです",
            file + ": this release reads formatVersion " + FORMAT_VERSION + " only",
            null);
      }
      return format;
    } catch (InvalidDocumentException | IOException failed) {
      throw new StorageException(
          file + " を読めません: " + failed.getMessage(),
          file + " cannot be read: " + failed.getMessage(),
          failed);
    }
  }

  /** Writes a file that is seen whole or not at all. */
  private static void write(Path file, String text) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (FileChannel channel =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      var bytes = StandardCharsets.UTF_8.encode(text);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    Flushed.folderOf(file);
  }

  /**
   * What the folder says of itself.
   *
   * @param formatVersion the version of the format of all files
   */
  record Format(int formatVersion) {}
}
