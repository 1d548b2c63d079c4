package dev.isg.examples.store.jdbc;

import dev.isg.core.decision.DecisionStore;
import dev.isg.core.store.DocumentStore;
import dev.isg.disclosure.publication.DisclosureStore;
import dev.isg.evaluation.assessment.EvaluationStore;
import dev.isg.metrics.measurement.MeasurementStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * A store of each kind over one database, H2 or PostgreSQL. It may be used by several threads at
 * once, as the stores may.
 */
public final class JdbcStores implements AutoCloseable {
  /** How many rows are fetched at a time. */
  static final int FETCH_SIZE = 1_000;

  private final Database database;
  private final Runnable closing;

  private JdbcStores(DataSource source, Runnable closing) {
    this.database = new Database(source);
    this.closing = closing;
  }

  /**
   * Stores over a database of the application's own, whose schema is brought up to date first.
   *
   * @param source gives connections to H2 or PostgreSQL, best out of a pool; a scan holds one for
   *     as long as its reader reads
   * @throws StorageException if the database fails, is of another product, or has a schema that is
   *     newer than this release or was changed by hand
   */
  public static JdbcStores open(DataSource source) {
    return opened(new JdbcStores(source, () -> {}));
  }

  /**
   * Stores in a file of their own, kept by H2 inside this process. The file is made if it is not
   * there. One process can have it open at a time.
   *
   * @param file the path of the file without its ending {@code .mv.db}
   * @throws StorageException if the file cannot be opened
   */
  public static JdbcStores embedded(Path file) {
    JdbcConnectionPool pool =
        JdbcConnectionPool.create(
            "jdbc:h2:file:" + file.toAbsolutePath() + ";WRITE_DELAY=0;LOCK_TIMEOUT=20000",
            "isg",
            "");
    return opened(new JdbcStores(pool, pool::dispose));
  }

  /**
   * Stores over the database at an address, whose driver is on the class path. One connection is
   * held from now until the stores are closed; each call takes another from the driver.
   *
   * @param url the address, {@code jdbc:h2:…} or {@code jdbc:postgresql:…}
   * @param user the user; empty if the database asks for none
   * @param password the password; empty if the database asks for none
   * @throws StorageException if the database cannot be opened
   */
  public static JdbcStores connect(String url, String user, String password) {
    DataSource source = new DriverSource(url, user, password);
    try {
      Connection held = source.getConnection();
      return opened(new JdbcStores(source, () -> close(held)));
    } catch (SQLException failed) {
      throw new StorageException(failed);
    }
  }

  private static void close(Connection held) {
    try {
      held.close();
    } catch (SQLException failed) {
      throw new StorageException(failed);
    }
  }

  private static JdbcStores opened(JdbcStores stores) {
    try {
      new Migrations(stores.database).apply();
      return stores;
    } catch (RuntimeException failed) {
      stores.close();
      throw failed;
    }
  }

  /** Documents in all their versions. */
  public DocumentStore documents() {
    return new JdbcDocumentStore(database);
  }

  /** Decisions. */
  public DecisionStore decisions() {
    return new JdbcDecisionStore(database);
  }

  /** Measurements. */
  public MeasurementStore measurements() {
    return new JdbcMeasurementStore(database);
  }

  /** Evaluations under their content hashes. */
  public EvaluationStore evaluations() {
    return new JdbcEvaluationStore(database);
  }

  /** Published disclosures. */
  public DisclosureStore disclosures() {
    return new JdbcDisclosureStore(database);
  }

  /**
   * Closes what was opened for these stores; a data source of the application's own stays as it is.
   */
  @Override
  public void close() {
    closing.run();
  }
}
