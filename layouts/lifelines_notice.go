package layouts

import (
	"fmt"
	"time"
)

// noticeLength says how long before its end the end of a line was announced:
// "14 months". It is as exact as both dates are.
func (l Life) noticeLength() string {
	a, b := l.Notice, l.End
	n, unit := 0, ""
	switch months := (b.Y-a.Y)*12 + int(b.M) - int(a.M); {
	case a.M == 0 || b.M == 0:
		n, unit = b.Y-a.Y, "year"
	case a.D != 0 && b.D != 0 && months < 2:
		n, unit = dayNumber(b)-dayNumber(a), "day"
	default:
		n, unit = months, "month"
	}
	if n != 1 {
		unit += "s"
	}
	return fmt.Sprintf("%d%s%s", n, nbsp, unit)
}

// noticeWords are the ways to say what is between a notice and the end, the
// longest first.
func (l Life) noticeWords() []string {
	if l.Notice.IsZero() {
		return nil
	}
	if l.NoticeNote == "" {
		return []string{l.noticeLength()}
	}
	return []string{l.NoticeNote + ", " + l.noticeLength(), l.noticeLength()}
}

// noticeSaid describes the notice.
func (l Life) noticeSaid() string {
	if l.Notice.IsZero() {
		return ""
	}
	return joinWords(" ", l.NoticeNote, "from "+l.Notice.String()+", "+l.noticeLength()+" before")
}

func (l Lifelines) nowName() string {
	if l.NowName != "" {
		return l.NowName
	}
	return "today"
}

// dayNumber counts days.
func dayNumber(w When) int {
	return int(time.Date(w.Y, w.M, w.D, 0, 0, 0, 0, time.UTC).Unix() / secondsADay)
}
