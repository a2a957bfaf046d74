using OncoLearn.Core.Texts;

namespace OncoLearn.App.Transfer.Files;

/// <summary>A file of which nothing can be read, with the reason for its author.</summary>
sealed class FileRefusedException(Bilingual reason) : Exception(reason.En)
{
    public Bilingual Reason { get; } = reason;
}
