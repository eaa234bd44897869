package press

type listCommand struct{}

// Run implements the command.
func (c *listCommand) Run(s *session) error {
	if err := s.book.Validate(); err != nil {
		return err
	}
	return s.book.WriteInventory(s.stdout)
}
