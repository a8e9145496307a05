#if RESOLUTIONS_TEXT
namespace Resolutions.Text;

#else
namespace Resolutions;

#endif

/// <summary>
/// What an organ does in a paragraph, whatever language it says it in: the meaning of an action phrase such as
/// “Recognizes”, “确认” or “Estime”.
/// </summary>
/// <remarks>
/// The values are stable: a new concept is added at the end. Many phrases stand for more than one concept (“重申” reaffirms
/// and reiterates), so an action has a list of concepts, the likeliest first.
/// </remarks>
public enum ActionConcept
{
    /// <summary>Recalls an earlier text, fact or promise.</summary>
    Recall = 1,

    /// <summary>Reaffirms something said before.</summary>
    Reaffirm = 2,

    /// <summary>Says something again.</summary>
    Reiterate = 3,

    /// <summary>Affirms a fact or a principle.</summary>
    Affirm = 4,

    /// <summary>Confirms a fact or a decision.</summary>
    Confirm = 5,

    /// <summary>Recognizes a fact, a need or a role.</summary>
    Recognize = 6,

    /// <summary>Acknowledges a fact.</summary>
    Acknowledge = 7,

    /// <summary>Notes a fact.</summary>
    Note = 8,

    /// <summary>Takes note of a document or an event, without approval.</summary>
    TakeNote = 9,

    /// <summary>Notes with appreciation.</summary>
    NoteAppreciation = 10,

    /// <summary>Notes with satisfaction.</summary>
    NoteSatisfaction = 11,

    /// <summary>Notes with concern.</summary>
    NoteConcern = 12,

    /// <summary>Notes with great, deep or grave concern.</summary>
    NoteGreatConcern = 13,

    /// <summary>Notes with regret.</summary>
    NoteRegret = 14,

    /// <summary>Welcomes an event or a document.</summary>
    Welcome = 15,

    /// <summary>Commends somebody for something done.</summary>
    Commend = 16,

    /// <summary>Expresses appreciation or gratitude.</summary>
    Appreciate = 17,

    /// <summary>Stresses a fact or a need.</summary>
    Stress = 18,

    /// <summary>Emphasizes a fact or a need.</summary>
    Emphasize = 19,

    /// <summary>Underlines a fact or a need.</summary>
    Underline = 20,

    /// <summary>Underscores a fact or a need.</summary>
    Underscore = 21,

    /// <summary>Highlights a fact or a need.</summary>
    Highlight = 22,

    /// <summary>Is conscious of a fact.</summary>
    Conscious = 23,

    /// <summary>Is aware of a fact.</summary>
    Aware = 24,

    /// <summary>Is mindful of a fact.</summary>
    Mindful = 25,

    /// <summary>Bears a fact in mind.</summary>
    BearInMind = 26,

    /// <summary>Is guided by a text or a principle.</summary>
    Guided = 27,

    /// <summary>Is convinced of something.</summary>
    Convinced = 28,

    /// <summary>Considers that something is so.</summary>
    Consider = 29,

    /// <summary>Takes something into account.</summary>
    TakeIntoAccount = 30,

    /// <summary>Has considered a report or a question.</summary>
    HavingConsidered = 31,

    /// <summary>Has examined a report or a question.</summary>
    HavingExamined = 32,

    /// <summary>Has received a report or a message.</summary>
    HavingReceived = 33,

    /// <summary>Is determined to do something.</summary>
    Determined = 34,

    /// <summary>Determines that a situation exists (Security Council).</summary>
    Determine = 35,

    /// <summary>Acts under Chapter VII of the Charter (Security Council).</summary>
    ActChapterVII = 36,

    /// <summary>Is concerned, or expresses concern.</summary>
    Concerned = 37,

    /// <summary>Is deeply concerned, or expresses deep concern.</summary>
    DeeplyConcerned = 38,

    /// <summary>Is gravely concerned, or expresses grave concern.</summary>
    GravelyConcerned = 39,

    /// <summary>Is alarmed.</summary>
    Alarmed = 40,

    /// <summary>Deplores an act or a state of things.</summary>
    Deplore = 41,

    /// <summary>Regrets an act or a state of things.</summary>
    Regret = 42,

    /// <summary>Condemns an act.</summary>
    Condemn = 43,

    /// <summary>Strongly condemns an act.</summary>
    StronglyCondemn = 44,

    /// <summary>Decides.</summary>
    Decide = 45,

    /// <summary>Resolves.</summary>
    Resolve = 46,

    /// <summary>Requests somebody to act.</summary>
    Request = 47,

    /// <summary>Calls upon somebody to act.</summary>
    CallUpon = 48,

    /// <summary>Calls for something.</summary>
    CallFor = 49,

    /// <summary>Appeals to somebody.</summary>
    Appeal = 50,

    /// <summary>Urges somebody to act.</summary>
    Urge = 51,

    /// <summary>Strongly urges somebody to act.</summary>
    StronglyUrge = 52,

    /// <summary>Encourages somebody to act.</summary>
    Encourage = 53,

    /// <summary>Invites somebody to act.</summary>
    Invite = 54,

    /// <summary>Recommends.</summary>
    Recommend = 55,

    /// <summary>Demands.</summary>
    Demand = 56,

    /// <summary>Insists.</summary>
    Insist = 57,

    /// <summary>Directs an organ.</summary>
    Direct = 58,

    /// <summary>Instructs an organ.</summary>
    Instruct = 59,

    /// <summary>Authorizes somebody to act.</summary>
    Authorize = 60,

    /// <summary>Approves.</summary>
    Approve = 61,

    /// <summary>Endorses.</summary>
    Endorse = 62,

    /// <summary>Adopts a text.</summary>
    Adopt = 63,

    /// <summary>Accepts.</summary>
    Accept = 64,

    /// <summary>Agrees.</summary>
    Agree = 65,

    /// <summary>Proclaims a day, a year or a decade.</summary>
    Proclaim = 66,

    /// <summary>Declares.</summary>
    Declare = 67,

    /// <summary>Establishes a body.</summary>
    Establish = 68,

    /// <summary>Appoints a person or a State.</summary>
    Appoint = 69,

    /// <summary>Supports.</summary>
    Support = 70,

    /// <summary>Reminds somebody of something.</summary>
    Remind = 71,

    /// <summary>Looks forward to an event or a document.</summary>
    LookForward = 72,

    /// <summary>Expresses the hope.</summary>
    ExpressHope = 73,

    /// <summary>Expresses its support.</summary>
    ExpressSupport = 74,

    /// <summary>Expresses its sympathy or condolences.</summary>
    ExpressSympathy = 75,

    /// <summary>Reaffirms its commitment.</summary>
    ReaffirmCommitment = 76,

    /// <summary>Reiterates its call.</summary>
    ReiterateCall = 77,

    /// <summary>Pays tribute.</summary>
    PayTribute = 78,

    /// <summary>Draws attention to something.</summary>
    DrawAttention = 79,

    /// <summary>Undertakes to do something.</summary>
    Undertake = 80,

    /// <summary>Commits itself.</summary>
    Commit = 81,

    /// <summary>Continues, or remains.</summary>
    Continue = 82,

    /// <summary>Decides to remain seized of the matter (Security Council).</summary>
    RemainSeized = 83,

    /// <summary>Decides to include an item in the agenda of a coming session.</summary>
    IncludeInAgenda = 84,

    /// <summary>Rejects something.</summary>
    Reject = 85,
}
