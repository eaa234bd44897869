package formtest

import "strings"

// pieces are what labels are made of, by script.
var pieces = [...][]string{
	strings.Fields("the queue fills while one server answers and nobody waits a p99 KV cache 205 ms 3× 1,024 prefix GPU of two"),
	strings.Fields("max_num_batched_tokens TransformerEngine /v1/audio/transcriptions 0x7fff-dead-beef x-request-id CUDA_VISIBLE_DEVICES"),
	{"推論", "サーバー", "待ち行列", "が", "長く", "なる。", "キャッシュ", "を", "共有する", "（二台）", "GPU", "遅延", "は", "九時間"},
	strings.Fields("Größenänderung naïve Ångström dépêche señor Čeština żółć ﬁ É"),
}

// longest is how many characters a label may have.
const longest = 60

// words returns a label of at most most characters; 0: of [longest].
func (s *source) words(most int) string {
	if most <= 0 || most > longest {
		most = longest
	}
	script := pieces[pick(s, []int{0, 0, 0, 1, 2, 2, 3})]
	glue := " "
	if &script[0] == &pieces[2][0] {
		glue = ""
	}
	out := pick(s, script)
	for range pick(s, []int{0, 1, 1, 2, 4, 9}) {
		out += glue + pick(s, script)
	}
	runes := []rune(out)
	return strings.TrimSpace(string(runes[:min(len(runes), most)]))
}
