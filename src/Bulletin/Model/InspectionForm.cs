using Bulletin.Text;

namespace Bulletin;

/// <summary>The form of an inspection (巡察方式).</summary>
public enum InspectionForm
{
    /// <summary>常规巡察.</summary>
    [Term("常规")]
    Routine,

    /// <summary>专项巡察.</summary>
    [Term("专项")]
    Special,

    /// <summary>巡察“回头看”.</summary>
    [Term("回头看")]
    LookBack,

    /// <summary>机动巡察.</summary>
    [Term("机动")]
    Mobile,
}
