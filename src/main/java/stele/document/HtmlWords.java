package stele.document;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/**
 * All words in the markup of a page that a person could be meant to read, whether or not they
 * become text.
 *
 * @param descriptions whether those of pictures are among them
 */
record HtmlWords(boolean descriptions) {

  /** Their content is not parsed: as a browser shows it, or in place of what it cannot show. */
  private static final Set<String> RAW =
      Set.of("xmp", "listing", "plaintext", "iframe", "noframes", "noembed");

  /** Passes on the words of a node and of all in it. */
  void of(Node tree, Consumer<String> words) {
    NodeTraversor.filter(filter((node, depth) -> own(node).ifPresent(words)), tree);
  }

  /** The words of one node without those in it. */
  Optional<String> own(Node node) {
    if (node instanceof TextNode text) {
      return Optional.of(text.getWholeText());
    }
    if (node instanceof DataNode data) {
      return data.parent() != null && RAW.contains(data.parent().normalName())
          ? Optional.of(data.getWholeData())
          : Optional.empty();
    }
    return descriptions ? description(node) : Optional.empty();
  }

  /** What stands for a picture that is not shown. */
  static Optional<String> description(Node node) {
    return node instanceof Element element
            && (element.normalName().equals("img") || element.normalName().equals("area"))
            && !element.attr("alt").isBlank()
        ? Optional.of(element.attr("alt"))
        : Optional.empty();
  }

  /** Passes on what is neither text nor shown: comments and the descriptions of pictures. */
  static void unshown(Node tree, boolean described, TextAccount account) {
    NodeTraversor.filter(
        filter(
            (node, depth) -> {
              if (node instanceof Comment comment && hasWords(comment.getData())) {
                account.see(comment.getData());
                account.leaveOut(Leaving.COMMENTS, comment.getData());
              }
              Optional<String> description = description(node);
              if (!described && description.isPresent()) {
                account.see(description.get());
                account.leaveOut(Leaving.DESCRIPTIONS, description.get());
              }
            }),
        tree);
  }

  /** Conditions for an old browser and the declaration of XML are no words. */
  static boolean hasWords(String comment) {
    return !comment.startsWith("[")
        && !comment.startsWith("<!")
        && !comment.startsWith("?")
        && comment.chars().anyMatch(Character::isLetter);
  }

  private static NodeFilter filter(org.jsoup.select.NodeVisitor visitor) {
    return (node, depth) -> {
      if (node instanceof Element element && HtmlLeavings.isProgram(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      visitor.head(node, depth);
      return FilterResult.CONTINUE;
    };
  }
}
