using OncoLearn.Core.Reviews.Documents;

namespace OncoLearn.App.Documents;

static class FinishedDocument
{
    /// <exception cref="DocumentRefusedException">There is more text than a document may hold.</exception>
    public static SourceDocument ToDocumentWithin(this BlockList blocks, SourceKind kind, SourceMetadata metadata)
    {
        var declared = (metadata.Title?.Length ?? 0) + metadata.Abstracts.Sum(one => (long)one.Text.Length) + metadata.Keywords.Sum(word => (long)word.Length) + metadata.Authors.Sum(name => (long)name.Length);
        if (blocks.IsOver || declared > SourceDocument.MostCharacters) throw new DocumentRefusedException(new ReadOutcome.TooLarge(SizeLimit.Characters));
        return blocks.ToDocument(kind, metadata);
    }
}
