using OncoLearn.Core.Questions;

namespace OncoLearn.Core.Attempts;

/// <summary>How certain a learner is of an answer, where the behaviour asks it; the numbers are those of forms and of the database.</summary>
public enum AnswerCertainty
{
    NotSure = 1,
    Fairly = 2,
    Very = 3,
}

/// <summary>Certainty on its way from and to a form: a field beside those of the question.</summary>
public static class CertaintyField
{
    /// <summary>No type has a field of this name.</summary>
    public const string Name = "certainty";

    /// <returns>Null where none is chosen.</returns>
    /// <exception cref="ResponseFormatException">More than one, or not a certainty.</exception>
    public static AnswerCertainty? Read(AnswerFields fields) => fields.Single(Name) switch
    {
        null => null,
        "1" => AnswerCertainty.NotSure,
        "2" => AnswerCertainty.Fairly,
        "3" => AnswerCertainty.Very,
        _ => throw new ResponseFormatException(Name, "no such certainty"),
    };

    /// <summary>The fields with that of the certainty, also where none is chosen.</summary>
    public static AnswerFields Show(AnswerFields fields, AnswerCertainty? certainty) => fields.With(Name, certainty is { } chosen ? [$"{(int)chosen}"] : []);
}
