package org.dealwright.scoring.domain;

import java.util.List;
import java.util.Optional;
import org.dealwright.platform.error.ValidationException;
import org.dealwright.scoring.model.ScoringModel;

/** Reads models from documents, and has those that the product brings. */
public interface ModelDocuments {

  /** The preset that a new organisation is scored by. */
  String DEFAULT = "blended";

  /** What a document says: a model, and what it is called. */
  record Document(String text, String name, String description, ScoringModel model) {}

  /**
   * Reads a document.
   *
   * @param version that the model is to have
   * @throws ValidationException with a JSON pointer to each fault
   */
  Document read(String text, int version);

  /** In a fixed order. */
  List<Document> presets();

  Optional<Document> preset(String key);

  /** The JSON schema of documents. */
  String schema();
}
