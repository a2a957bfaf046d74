using System.Text.Json;
using OncoLearn.Core.Texts;

namespace OncoLearn.Core.Questions;

/// <summary>
/// What is right, and how much of it. A type knows nothing of when feedback comes or what tries cost: that is the behaviour's.
/// To add one: a folder beside this file, a folder in Web, one line in <see cref="QuestionTypes"/>, and a sampler in the tests, where the laws that
/// every type keeps are checked on it.
/// </summary>
public interface IQuestionType
{
    /// <summary>As in banks and in the database, such as <c>single-best-answer</c>.</summary>
    string Key { get; }

    /// <summary>What authors and learners call it.</summary>
    Bilingual Name { get; }

    /// <summary>In a sentence, what it is good for; for authors who choose a type.</summary>
    Bilingual Purpose { get; }

    /// <summary>Of the payloads that are written today; older ones are still read.</summary>
    int SchemaVersion { get; }

    /// <summary>The fields of the payload that hold the id of an item of a list beside them, with the name of that list.</summary>
    IReadOnlyDictionary<string, string> Pointers { get; }

    /// <summary>The fields of the payload in whose text an item is marked as <c>{{its id}}</c>, with the name of its list.</summary>
    IReadOnlyDictionary<string, string> Marks { get; }

    /// <exception cref="QuestionFormatException">The payload is not a question of this type.</exception>
    Question Parse(JsonElement payload);

    /// <summary>The groups of options that an attempt puts in an order.</summary>
    IReadOnlyList<OptionGroup> Groups(Question question);

    /// <summary>What a learner sees before the key is released: without the key, reasons, explanation, claims or ids.</summary>
    QuestionFace Face(Question question, OptionOrder order);

    /// <summary>What a learner sees after the key is released.</summary>
    QuestionReview Review(Question question, OptionOrder order, Response response);

    /// <exception cref="ResponseFormatException">Not an answer to this question.</exception>
    Response Read(Question question, OptionOrder order, AnswerFields fields);

    /// <summary>The fields that <see cref="Read"/> makes this response from; to fill a form with what was answered.</summary>
    AnswerFields Show(Question question, OptionOrder order, Response response);

    Response Blank(Question question);

    /// <summary>A response that scores 1, in the author's own words where something is typed; null where only a person can judge.</summary>
    Response? KeyResponse(Question question);

    string ToJson(Response response);

    /// <exception cref="JsonException">Not a response of this type.</exception>
    Response FromJson(string json);

    /// <summary>
    /// How right the response is. The key scores 1; a blank scores what the type documents. Null where a person has to judge: there <see cref="KeyResponse"/>
    /// is null too. A blank never waits for a person.
    /// </summary>
    Grade? Score(Question question, Response response);

    /// <summary>
    /// The fraction that is expected of a guesser who answers everything and takes every answer that the form offers for equally likely, in [-1, 1];
    /// 0 where the answer is typed. What a score is compared with: a facility near it says that nothing was known.
    /// </summary>
    double GuessScore(Question question);

    /// <summary>Why the response cannot be understood, such as a number that is none: to be told before it is graded. Null where it can.</summary>
    Bilingual? Problem(Question question, Response response);

    /// <summary>
    /// How many of <see cref="Subparts"/> nothing was decided in: all of them for a blank, 0 for the key. A box of several that is left empty beside one that is
    /// ticked is decided, since empty is an answer there.
    /// </summary>
    int LeftOpen(Question question, Response response);

    /// <summary>What in the response goes against what the question says, such as a place that is used twice: graded as it is, and told while it may change. Null for nothing.</summary>
    Bilingual? Doubt(Question question, Response response);

    /// <summary>The decisions that the question asks for; empty where answers are not counted by classes.</summary>
    IReadOnlyList<ResponseSubpart> Subparts(Question question);

    /// <summary>What was decided in each of <see cref="Subparts"/>, in their order.</summary>
    IReadOnlyList<ClassifiedResponse> Classify(Question question, Response response);
}
