using OncoLearn.App.Catalog;

namespace OncoLearn.Cli.Commands;

/// <summary>Reads what claims are made of, for the commands that find and score them.</summary>
static class ReviewVocabulary
{
    /// <summary>Null, with what is wrong said, where it cannot be read whole: a poorer vocabulary would find other claims.</summary>
    public static ClaimVocabulary? Read(string content, TextWriter error)
    {
        try
        {
            var vocabulary = ClaimVocabulary.Read(content);
            foreach (var finding in vocabulary.Errors) error.WriteLine(finding);
            return vocabulary.Errors.Count == 0 ? vocabulary : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(e.Message);
            return null;
        }
    }
}
